package io.github.warmprefix.processor.counters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountersTest {
  private static final TokenizerFamily FAMILY = TokenizerFamily.CLAUDE_3;
  private static final TokenEstimate ESTIMATE = TokenEstimator.of(FAMILY).estimate("Some text.");

  @TempDir private Path folder;
  private final List<String> warnings = new ArrayList<>();

  private Counters counters(String... bodies) throws Exception {
    List<URL> jars = new ArrayList<>();
    for (int i = 0; i < bodies.length; i++) {
      jars.add(CounterJar.of(folder, "Counter" + i, bodies[i]).toUri().toURL());
    }
    ClassLoader loader =
        new URLClassLoader(jars.toArray(URL[]::new), Counters.class.getClassLoader());
    return new Counters(loader, warnings::add);
  }

  private static TokenEstimate measure(Counters counters) {
    return counters.measure("claude-haiku-4-5", FAMILY, "Some text.");
  }

  @Test
  void withoutCountersTokensAreEstimated() throws Exception {
    assertThat(measure(counters())).isEqualTo(ESTIMATE);
    assertThat(warnings).isEmpty();
  }

  @Test
  void theFirstThatAnswersCounts() throws Exception {
    Counters counters =
        counters(
            "return Optional.empty();",
            "return Optional.of(new TokenCount(text.length(), 20, family.length() + model.length()));",
            "return Optional.of(TokenCount.exactly(7));");

    assertThat(measure(counters)).isEqualTo(new TokenEstimate(10, 20, 24));
    assertThat(warnings).isEmpty();
  }

  @Test
  void whatNoneAnswersIsEstimated() throws Exception {
    assertThat(measure(counters("return Optional.empty();"))).isEqualTo(ESTIMATE);
  }

  @Test
  void oneThatFailsIsWarnedOfOnceAndNotAskedAgain() throws Exception {
    Counters counters =
        counters("throw new java.io.IOException(\"no route to host\");", "return null;");

    assertThat(measure(counters)).isEqualTo(ESTIMATE);
    assertThat(counters.measure("claude-haiku-4-5", FAMILY, "Another text."))
        .isNotEqualTo(ESTIMATE);
    assertThat(warnings)
        .hasSize(2)
        .contains(
            "the token counter team.Counter0 failed with java.io.IOException: no route to host;"
                + " tokens are estimated in its place");
  }

  @Test
  void aCounterThatCannotBeLoadedIsWarnedOf() throws Exception {
    Path jar = CounterJar.of(folder, "Good", "return Optional.of(TokenCount.exactly(7));");
    Path broken = CounterJar.naming(folder, "team.Gone");
    ClassLoader loader =
        new URLClassLoader(
            new URL[] {jar.toUri().toURL(), broken.toUri().toURL()},
            Counters.class.getClassLoader());

    assertThat(measure(new Counters(loader, warnings::add))).isEqualTo(TokenEstimate.exactly(7));
    assertThat(warnings).singleElement().asString().contains("team.Gone");
  }

  @Test
  void theSameTextIsCountedOnce() throws Exception {
    Counters counters =
        counters(
            "asked++; return Optional.of(TokenCount.exactly(asked)); } private long asked; { ");

    assertThat(measure(counters)).isEqualTo(measure(counters));
  }
}
