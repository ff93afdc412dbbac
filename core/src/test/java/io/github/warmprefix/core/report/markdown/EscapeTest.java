package io.github.warmprefix.core.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapeTest {
  @Test
  void whatEndsALineIsASpace() {
    assertThat(Escape.text("a\nb\tc\u2028d\u2029e\u0085f")).isEqualTo("a b c d e f");
    assertThat(Escape.code("a\r\nb")).isEqualTo("<code>a  b</code>");
  }

  @Test
  void markupIsWrittenAsCharacterReferences() {
    assertThat(Escape.text("\\*x* a|b")).isEqualTo("&#92;&#42;x&#42; a&#124;b");
    assertThat(Escape.code("List<T>")).isEqualTo("<code>List&#60;T&#62;</code>");
  }

  @Test
  void nobodyIsMentionedAndNoIssueIsReferredTo() {
    assertThat(Escape.text("@you #5")).isEqualTo("&#64;\u2060you &#35;\u20605");
  }
}
