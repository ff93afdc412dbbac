package io.github.warmprefix.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.finding.TextPlace;
import io.github.warmprefix.processor.resource.UnsavedTexts;
import io.github.warmprefix.processor.rules.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that runs a compiler itself can have otherwise. */
class EmbeddingTest {
  private static final String WRITTEN = "Rules for {{shop}}, not saved yet.";

  @TempDir private Path output;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> members = new TreeSet<>();
  private final Observer observer =
      new Observer() {
        @Override
        public void found(Severity severity, Finding finding, Optional<Spot> spot) {
          findings.add(finding);
        }

        @Override
        public void members(Subject subject, Map<String, Spot> declared) {
          members.addAll(declared.keySet());
        }

        @Override
        public void judged(Subject subject, Optional<Spot> declared) {}
      };

  private static Case desk() {
    return Case.members(
        """
          @CachedPrefix(resource = "rules.md") String rules();
          @DynamicSuffix static String ticket(String id) { return id; }
        """);
  }

  @OnBothCompilers
  void aTextThatIsNotSavedYetCountsAsItIsWritten(Host host) throws IOException {
    UnsavedTexts unsaved =
        file -> file.endsWith("rules.md") ? Optional.of(WRITTEN.getBytes(UTF_8)) : Optional.empty();
    desk()
        .options("-Awarmprefix.resources=" + output)
        .as(new WarmprefixProcessor(new Embedding(observer, unsaved, true)))
        .on(host, output);
    int start = WRITTEN.indexOf("{{");
    assertThat(findings)
        .filteredOn(finding -> finding.rule() == RuleId.PLACEHOLDER_IN_PREFIX)
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo(Optional.of(new TextPlace("rules.md", start, start + "{{shop}}".length())));
    assertThat(findings).noneMatch(finding -> finding.rule() == RuleId.MISSING_RESOURCE);
  }

  @Test
  void membersAreToldWithTheirPlaces() throws IOException {
    desk().as(new WarmprefixProcessor(observer)).on(Host.JAVAC, output);
    assertThat(members).contains("ticket");
  }

  @OnBothCompilers
  void withoutBuildersNoneIsWritten(Host host) {
    Case desk = desk().resource("rules.md", "Rules.");
    Processor without = new WarmprefixProcessor(new Embedding(observer, UnsavedTexts.NONE, false));
    assertThat(desk.as(without).on(host).generatedFiles()).isEmpty();
    assertThat(desk.as(new WarmprefixProcessor(observer)).on(host).generatedFiles()).isNotEmpty();
  }
}
