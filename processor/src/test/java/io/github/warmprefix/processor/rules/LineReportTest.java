package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.lock.LineChange;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReportTest {
  private static List<String> report(LineChange... changes) {
    return LineReport.of(List.of(changes));
  }

  @Test
  void newLinesAreShownAndGoneOnesCounted() {
    assertThat(
            report(
                new LineChange(2, List.of("Be polite."), 1),
                new LineChange(5, List.of(), 2),
                new LineChange(7, List.of("a", "b"), 0)))
        .containsExactly(
            "diff: line 2, 1 line new, 1 line gone",
            "  + Be polite.",
            "diff: line 5, 2 lines gone",
            "diff: line 7, 2 lines new",
            "  + a",
            "  + b");
  }

  @Test
  void aChangeOfNoLineIsOneOfTheirEnds() {
    assertThat(report())
        .containsExactly("diff: only the ends of lines, or what follows the last one");
  }

  @Test
  void threeLinesOfAChangeAreShown() {
    assertThat(report(new LineChange(1, List.of("a", "b", "c"), 0))).hasSize(4);
    assertThat(report(new LineChange(1, List.of("a", "b", "c", "d", "e"), 0)))
        .containsExactly("diff: line 1, 5 lines new", "  + a", "  + b", "  + c", "  + ... 2 more");
  }

  @Test
  void fourChangesAreShown() {
    LineChange change = new LineChange(1, List.of(), 1);
    assertThat(LineReport.of(Collections.nCopies(4, change)))
        .containsOnly("diff: line 1, 1 line gone")
        .hasSize(4);
    assertThat(LineReport.of(Collections.nCopies(6, change)))
        .hasSize(5)
        .last()
        .isEqualTo("diff: 2 more places");
  }

  @Test
  void aLongLineIsCutBetweenCharacters() {
    assertThat(report(new LineChange(1, List.of("x".repeat(100)), 0)).get(1))
        .isEqualTo("  + " + "x".repeat(100));
    assertThat(report(new LineChange(1, List.of("🚲".repeat(101)), 0)).get(1))
        .isEqualTo("  + " + "🚲".repeat(100) + " ...");
  }

  @Test
  void whatATerminalWouldObeyIsBlank() {
    assertThat(report(new LineChange(1, List.of("a\u001b[31mb\tc"), 0)).get(1))
        .isEqualTo("  + a [31mb c");
  }
}
