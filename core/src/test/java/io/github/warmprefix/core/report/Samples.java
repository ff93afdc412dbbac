package io.github.warmprefix.core.report;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.core.cost.Arrivals;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.stability.Stability;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports to write, from nothing at all to more than anybody wants. */
public final class Samples {
  /** Text that tries to end whatever holds it. */
  public static final String HOSTILE =
      "</script><script>alert(1)</script>\"'`<!--&\u2028\u2029\\ | [x](y) *b* @you #5 ${x} {{x}}";

  private static final String DOCS =
      "https://github.com/warmprefix/warmprefix/blob/main/docs/rules/";

  private static final List<ReportedRule> RULES =
      List.of(
          rule("WP202", "PrefixNearMinimum", Severity.WARNING),
          rule("WP301", "PerRequestValue", Severity.ERROR),
          rule("WP305", "FiniteVariants", Severity.NOTE));

  private Samples() {}

  /** A report without anything. */
  public static Report empty() {
    return of();
  }

  /** A report as a shop may have it. */
  public static Report shop() {
    return new Report(
        "1.2.3",
        ModelCatalogue.bundled(),
        RULES,
        List.of(triage(), nearMinimum(), undeclared(), unknownModel(), unmeasured()),
        List.of(
            finding(
                "WP301",
                Severity.ERROR,
                "LocalDateTime.now() changes with every request, so this prefix never hits the"
                    + " cache",
                Optional.of("shop.TicketTriage"),
                new SourceRange("src/main/java/shop/TicketTriage.java", 14, 26, 14, 45)),
            finding(
                "WP202",
                Severity.WARNING,
                "This prefix has 3,950 to 4,300 tokens and claude-haiku-4-5 caches from 4,096",
                Optional.of("shop.ReturnsDesk"),
                SourceRange.at("src/main/java/shop/ReturnsDesk.java", 9, 3)),
            new ReportedFinding(
                "WP305",
                Severity.NOTE,
                "There are 3 variants of this prefix",
                Optional.empty(),
                "know that each has an entry of its own",
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  /** A report in which every text is hostile. */
  public static Report hostile() {
    ReportedTemplate template =
        new ReportedTemplate(
            HOSTILE,
            SourceRange.at("src/a b/" + HOSTILE + ".java", 1, 1),
            HOSTILE,
            HOSTILE,
            List.of(
                new ReportedSegment(
                    HOSTILE,
                    WireSection.SYSTEM,
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Ttl.FIVE_MINUTES))),
            List.of(new ReportedPrefix(Map.of())),
            Optional.empty());
    ReportedRule rule =
        new ReportedRule("WP301", HOSTILE, Severity.ERROR, HOSTILE, HOSTILE, DOCS + "WP301.md");
    ReportedFinding finding =
        new ReportedFinding(
            "WP301",
            Severity.ERROR,
            HOSTILE + "\nnext line",
            Optional.of(HOSTILE),
            HOSTILE,
            Optional.of(HOSTILE),
            Optional.of(SourceRange.at("src/a b/" + HOSTILE + ".java", 1, 1)),
            Optional.of(new Excerpt(1, List.of(HOSTILE, "```", HOSTILE))));
    return new Report(
        HOSTILE, ModelCatalogue.bundled(), List.of(rule), List.of(template), List.of(finding));
  }

  /** The shop's report with other templates and no findings. */
  public static Report of(ReportedTemplate... templates) {
    return new Report("1.2.3", ModelCatalogue.bundled(), RULES, List.of(templates), List.of());
  }

  /** A report of so many templates, of which every third has a finding. */
  public static Report large(int templates) {
    List<ReportedTemplate> all =
        IntStream.range(0, templates)
            .mapToObj(
                i ->
                    SampleTemplates.of(
                        "shop.desk%02d.Template%04d".formatted(i % 20, i),
                        i % 2 == 0 ? "claude-haiku-4-5" : "claude-sonnet-5-5",
                        500 + 13L * i,
                        i % 4 == 0 ? Optional.empty() : Optional.of(workload(10 + 7L * i))))
            .toList();
    List<ReportedFinding> findings =
        all.stream()
            .filter(template -> template.id().hashCode() % 3 == 0)
            .map(
                template ->
                    finding(
                        "WP301",
                        Severity.ERROR,
                        "UUID.randomUUID() changes with every request, so this prefix never hits"
                            + " the cache",
                        Optional.of(template.id()),
                        template.place()))
            .toList();
    return new Report("1.2.3", ModelCatalogue.bundled(), RULES, all, findings);
  }

  private static ReportedTemplate triage() {
    return SampleTemplates.of(
        "shop.TicketTriage", "claude-haiku-4-5", 12_400, Optional.of(workload(20_000)));
  }

  private static ReportedTemplate nearMinimum() {
    return SampleTemplates.of(
        "shop.ReturnsDesk", "claude-haiku-4-5", 4_130, Optional.of(workload(700)));
  }

  private static ReportedTemplate undeclared() {
    return SampleTemplates.of(
        "shop.catalogue.ProductWriter", "claude-opus-5-5", 2_300, Optional.empty());
  }

  private static ReportedTemplate unknownModel() {
    return SampleTemplates.of("shop.OldDesk", "claude-next", 2_300, Optional.empty());
  }

  private static ReportedTemplate unmeasured() {
    return new ReportedTemplate(
        "shop.chat.Conversation",
        SourceRange.at("src/main/java/shop/chat/Conversation.java", 11, 1),
        "claude-sonnet-5-5",
        "1",
        List.of(
            new ReportedSegment(
                "profile",
                WireSection.SYSTEM,
                true,
                Optional.empty(),
                Optional.of(Stability.PER_KEY),
                Optional.of(Ttl.FIVE_MINUTES)),
            new ReportedSegment(
                "history",
                WireSection.MESSAGES,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Ttl.FIVE_MINUTES))),
        List.of(new ReportedPrefix(Map.of()), new ReportedPrefix(Map.of())),
        Optional.empty());
  }

  private static Workload workload(long requestsPerDay) {
    return new Workload(
        requestsPerDay, new Arrivals.Random(10), 450, 300, Duration.ofSeconds(20), 4, 2, 1);
  }

  private static ReportedFinding finding(
      String rule,
      Severity severity,
      String message,
      Optional<String> template,
      SourceRange place) {
    return new ReportedFinding(
        rule,
        severity,
        message,
        Optional.of("stamp() → header() → RULES"),
        "move it behind the prefix, into a @DynamicSuffix",
        template,
        Optional.of(place),
        Optional.of(
            new Excerpt(
                place.line() - 1,
                List.of(
                    "  @CachedPrefix",
                    "  static String rules() { return LocalDateTime.now() + RULES; }",
                    "  // <b>not bold</b>"))));
  }

  private static ReportedRule rule(String id, String name, Severity severity) {
    return new ReportedRule(
        id,
        name,
        severity,
        "What " + name + " finds.",
        "Why it costs money, and **what to do**.",
        DOCS + id + ".md");
  }
}
