package io.github.warmprefix.core.report;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Templates to report on. */
public final class SampleTemplates {
  private SampleTemplates() {}

  /** A template with tools, a role, a handbook for each brand, and a ticket behind two markers. */
  public static ReportedTemplate of(
      String id, String model, long prefixTokens, Optional<Workload> workload) {
    long first = prefixTokens / 4;
    return new ReportedTemplate(
        id,
        SourceRange.at("src/main/java/" + id.replace('.', '/') + ".java", 12, 1),
        model,
        "3",
        List.of(
            cached("tools", WireSection.TOOLS, first / 2, Stability.FIXED, Optional.empty()),
            cached(
                "ROLE",
                WireSection.SYSTEM,
                first - first / 2,
                Stability.FIXED,
                Optional.of(Ttl.ONE_HOUR)),
            cached(
                "handbook",
                WireSection.SYSTEM,
                prefixTokens - first,
                Stability.PER_KEY,
                Optional.of(Ttl.FIVE_MINUTES)),
            new ReportedSegment(
                "ticket",
                WireSection.MESSAGES,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of(prefix(first), prefix(prefixTokens)),
        workload);
  }

  private static ReportedSegment cached(
      String name, WireSection section, long tokens, Stability stability, Optional<Ttl> marker) {
    return new ReportedSegment(
        name, section, true, Optional.of(estimate(tokens)), Optional.of(stability), marker);
  }

  private static ReportedPrefix prefix(long tokens) {
    return new ReportedPrefix(
        Map.of(
            TokenizerFamily.CLAUDE_3, estimate(tokens),
            TokenizerFamily.CLAUDE_4_7, estimate(tokens * 5 / 4)));
  }

  private static TokenEstimate estimate(long tokens) {
    return new TokenEstimate(tokens - tokens / 20, tokens, tokens + tokens / 20);
  }

  /** A template of so many cached members, the first and the last with a marker. */
  public static ReportedTemplate ofMembers(int count) {
    Stream<ReportedSegment> first =
        Stream.of(
            cached("first", WireSection.TOOLS, 9_000, Stability.FIXED, Optional.of(Ttl.ONE_HOUR)));
    Stream<ReportedSegment> middle =
        IntStream.range(2, count)
            .mapToObj(
                i ->
                    cached("member" + i, WireSection.SYSTEM, 9, Stability.FIXED, Optional.empty()));
    Stream<ReportedSegment> last =
        Stream.of(
            cached(
                "last", WireSection.MESSAGES, 9, Stability.FIXED, Optional.of(Ttl.FIVE_MINUTES)));
    return new ReportedTemplate(
        "shop.Patchwork",
        SourceRange.at("Patchwork.java", 1, 1),
        "claude-haiku-4-5",
        "1",
        Stream.of(first, middle, last).flatMap(segments -> segments).toList(),
        List.of(prefix(9_000), prefix(9_000 + 9L * count)),
        Optional.empty());
  }
}
