package io.github.warmprefix.maven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
  @Test
  void aFindingIsPlacedAsMavenPlacesErrors() {
    String line =
        """
        {"type":"finding","rule":"WP301","severity":"error","file":"/shop/Desk.java","line":6,\
        "column":23,"message":"it changes","path":"rules()","details":["a line"],"help":"move it",\
        "page":"https://page"}\
        """;

    List<Finding> findings = Finding.in(new Outcome(1, List.of(line), ""));

    assertThat(findings)
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo(
            """
            /shop/Desk.java:[6,23] [WP301] it changes
              path: rules()
              a line
              help: move it
              https://page""");
  }

  @Test
  void errorsOfTheCompilerAreNoFindings() {
    String line = "{\"type\":\"compile-error\",\"severity\":\"error\",\"message\":\"no\"}";

    assertThat(Finding.in(new Outcome(3, List.of(line), ""))).isEmpty();
  }

  @Test
  void aBuildFailsOnTheSeverityItNamesAndOnWorseOnes() {
    assertThat(FailOn.warning.covers(FailOn.error)).isTrue();
    assertThat(FailOn.warning.covers(FailOn.warning)).isTrue();
    assertThat(FailOn.warning.covers(FailOn.note)).isFalse();
    assertThat(FailOn.never.covers(FailOn.error)).isFalse();
  }
}
