package io.github.warmprefix.cli.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesEndAsInEveryEditor(String end) {
    String text = "one" + end + "two" + end;
    Lines lines = new Lines(text);
    assertThat(lines.position(text.indexOf("wo"))).isEqualTo(new Position(1, 1));
    assertThat(lines.offset(new Position(1, 1))).isEqualTo(text.indexOf("wo"));
    assertThat(lines.position(text.length())).isEqualTo(new Position(2, 0));
  }

  @Test
  void aPlaceBehindTheEndOfALineIsItsEnd() {
    assertThat(new Lines("one\r\ntwo").offset(new Position(0, 99))).isEqualTo(3);
    assertThat(new Lines("one\ntwo").offset(new Position(1, 99))).isEqualTo(7);
    assertThat(new Lines("one\ntwo").offset(new Position(9, 0))).isEqualTo(7);
  }

  @Test
  void charactersAreThoseOfUtf16() {
    assertThat(new Lines("👩‍🔧x").position(5)).isEqualTo(new Position(0, 5));
  }

  @Test
  void manyLinesAreCounted() {
    assertThat(new Lines("\n".repeat(1000)).position(1000)).isEqualTo(new Position(1000, 0));
  }
}
