package io.github.warmprefix.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRangeTest {
  @Test
  void onALaterLineItMayEndAtASmallerColumn() {
    assertThatCode(() -> new SourceRange("A.java", 3, 20, 4, 2)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "A.java, 3, 20, 3, 19",
    "A.java, 3, 20, 2, 30",
    "A.java, 0, 1, 1, 1",
    "A.java, 1, 0, 1, 1",
    "A.java, 1, 1, 2, 0",
    "'', 1, 1, 1, 1",
  })
  void whatEndsBeforeItStartsOrIsNowhereIsRefused(
      String file, int line, int column, int endLine, int endColumn) {
    assertThatThrownBy(() -> new SourceRange(file, line, column, endLine, endColumn))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no range: %s:%d:%d-%d:%d", file, line, column, endLine, endColumn);
  }

  @Test
  void theStartAloneIsNoEnd() {
    assertThat(SourceRange.at("A.java", 3, 20).hasEnd()).isFalse();
    assertThat(new SourceRange("A.java", 3, 20, 3, 21).hasEnd()).isTrue();
    assertThat(new SourceRange("A.java", 3, 20, 4, 20).hasEnd()).isTrue();
  }
}
