package io.github.warmprefix.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsTest {

  @ParameterizedTest
  @ValueSource(chars = {'a', 'Z', 'é', 'ß', 'Ø', 'ő', 'ế', 'ª'})
  void lettersOfLatinScriptAreLetters(char c) {
    assertThat(Chars.classOf(c)).isEqualTo(Chars.LETTER);
  }

  @ParameterizedTest
  @ValueSource(chars = {'ж', '漢', '×', '“', '\u00A0', '\u0000', '\u007F', '\uD83D', '٣', '²'})
  void allThatIsNeitherLatinNorAsciiIsASign(char c) {
    assertThat(Chars.classOf(c)).isEqualTo(Chars.SIGN);
  }

  @Test
  void asciiIsSortedAsUsual() {
    assertThat(Chars.classOf('7')).isEqualTo(Chars.DIGIT);
    assertThat(" \t\r\n".chars().map(c -> Chars.classOf((char) c))).containsOnly(Chars.BLANK);
    assertThat("!/:@[`{~_".chars().map(c -> Chars.classOf((char) c))).containsOnly(Chars.MARK);
  }

  @Test
  void lettersAreThoseOfTheLatinScript() {
    for (char c = 0; c < 0x250; c++) {
      assertThat(Chars.classOf(c) == Chars.LETTER)
          .isEqualTo(Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
    assertThat("\u024F\u1E00\u1EFF".chars().map(c -> Chars.classOf((char) c)))
        .containsOnly(Chars.LETTER);
    assertThat("\u0250\u1DFF\u1F00".chars().map(c -> Chars.classOf((char) c)))
        .containsOnly(Chars.SIGN);
  }

  @Test
  void capitalsOfLatin1AndTheirSmallLettersAreThoseOfUnicode() {
    for (char c = 0; c < 0x100; c++) {
      if (Chars.classOf(c) == Chars.LETTER) {
        assertThat(Chars.isUpper(c)).isEqualTo(Character.isUpperCase(c));
      }
      assertThat(Chars.lower(c)).isEqualTo(Character.toLowerCase(c));
    }
  }

  @Test
  void caseIsKnownWhereItMatters() {
    assertThat(Chars.isUpper('Q')).isTrue();
    assertThat(Chars.isUpper('Ö')).isTrue();
    assertThat(Chars.isUpper('q')).isFalse();
    assertThat(Chars.lower('Q')).isEqualTo('q');
    assertThat(Chars.lower('Ö')).isEqualTo('ö');
    assertThat(Chars.lower('[')).isEqualTo('[');
  }
}
