package io.github.warmprefix.cli.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShiftTest {
  @Test
  void whatIsBeforeAnEditStays() {
    assertThat(Shift.between("abc def", "abc xyz def").of(2)).isEqualTo(2);
  }

  @Test
  void whatIsBehindAnEditMovesAlong() {
    assertThat(Shift.between("abc def", "abc xyz def").of(6)).isEqualTo(10);
    assertThat(Shift.between("abc xyz def", "abc def").of(9)).isEqualTo(5);
  }

  @Test
  void whatIsGoneEndsWhereItWas() {
    Shift shift = Shift.between("abcdefg", "afg");
    assertThat(shift.of(1)).isEqualTo(1);
    assertThat(shift.of(3)).isEqualTo(1);
    assertThat(shift.of(5)).isEqualTo(1);
  }

  @Test
  void repeatedLettersDoNotOverlap() {
    assertThat(Shift.between("aaa", "aaaa").of(3)).isEqualTo(3);
    assertThat(Shift.between("aaaa", "aa").of(4)).isEqualTo(2);
  }
}
