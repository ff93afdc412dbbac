package io.github.warmprefix.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.compile.Seen;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.rules.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a program that runs a compiler itself is told. */
class ObserverTest {
  private static final class Notes implements Observer {
    private record Note(RuleId rule, Severity severity, Optional<Spot> spot) {}

    private final List<Note> notes = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();

    @Override
    public void found(Severity severity, Finding finding, Optional<Spot> spot) {
      notes.add(new Note(finding.rule(), severity, spot));
    }

    @Override
    public void judged(Subject subject, Optional<Spot> declared) {
      templates.add(subject.template().type() + " with " + subject.plan().markers().size());
    }

    private Spot spot(RuleId rule) {
      return notes.stream()
          .filter(note -> note.rule() == rule)
          .findFirst()
          .flatMap(Note::spot)
          .orElseThrow();
    }
  }

  private final Notes notes = new Notes();

  private static Case desk() {
    return Case.members(
        """
          @CachedPrefix static String rules() {
            return "Ask for the frame number. " + java.time.LocalDateTime
                .now() + java.util.UUID.randomUUID()
                .toString();
          }
          @CachedPrefix(resource = "missing.md") String more();
          @CachedPrefix String BLANK = " ";
          @DynamicSuffix static String ticket(String id) { return id; }
        """);
  }

  @OnBothCompilers
  void findingsAndTemplatesComeAsValuesAndNothingIsPrinted(Host host) {
    Compilation compilation = desk().as(new WarmprefixProcessor(notes)).on(host);
    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.succeeded()).isTrue();
    assertThat(notes.notes)
        .extracting(Notes.Note::rule)
        .contains(RuleId.PER_REQUEST_VALUE, RuleId.MISSING_RESOURCE, RuleId.BLANK_SEGMENT);
    assertThat(notes.templates).containsExactly("shop.Desk with 1");
  }

  @Test
  void aSpotIsOnTheLineWhereTheCompilerWouldPrint() {
    Compilation printed = desk().on(Host.JAVAC);
    desk().as(new WarmprefixProcessor(notes)).on(Host.JAVAC);
    assertThat(notes.notes)
        .extracting(note -> note.rule().id() + " on " + note.spot().orElseThrow().line())
        .containsExactlyElementsOf(printed.findings().stream().map(ObserverTest::line).toList());
  }

  @Test
  void aSpotHoldsTheNameOfADeclarationOrTheExpression() throws IOException {
    Path output = Files.createTempDirectory("warmprefix-observer");
    desk().as(new WarmprefixProcessor(notes)).on(Host.JAVAC, output);
    String source = Files.readString(output.resolve("Desk.java"));
    assertThat(shown(source, RuleId.PER_REQUEST_VALUE))
        .isEqualTo("java.time.LocalDateTime\n        .now()");
    assertThat(shown(source, RuleId.BLANK_SEGMENT)).isEqualTo("BLANK");
    assertThat(shown(source, RuleId.MISSING_RESOURCE)).isEqualTo("more");
    Spot spot = notes.spot(RuleId.PER_REQUEST_VALUE);
    assertThat(spot.file()).isEqualTo(output.resolve("Desk.java").toUri());
    assertThat(source.lines().toList().get(spot.line() - 1).substring(spot.column() - 1))
        .startsWith("java.time");
  }

  @Test
  void severitiesAndSilenceAreAsTheyArePrinted() {
    desk()
        .options("-Awarmprefix.WP301=note", "-Awarmprefix.WP109=off")
        .as(new WarmprefixProcessor(notes))
        .on(Host.JAVAC);
    assertThat(notes.notes)
        .contains(
            new Notes.Note(
                RuleId.PER_REQUEST_VALUE,
                Severity.NOTE,
                Optional.of(notes.spot(RuleId.PER_REQUEST_VALUE))))
        .noneMatch(note -> note.rule() == RuleId.MISSING_RESOURCE);
  }

  private String shown(String source, RuleId rule) {
    Spot spot = notes.spot(rule);
    return source.substring(spot.start(), spot.end());
  }

  private static String line(Seen seen) {
    return seen.rule().orElseThrow() + " on " + seen.line();
  }
}
