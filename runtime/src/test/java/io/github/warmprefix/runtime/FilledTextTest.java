package io.github.warmprefix.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilledTextTest {
  @Test
  void valuesGoInAsTheyAreAndAreNotExpanded() {
    FilledText text = new FilledText(List.of("a ", " b ", ""));
    text.put("{{y}}");
    text.put(null);
    assertThat(text.text()).isEqualTo("a {{y}} b null");
  }

  @Test
  void aTextIsCutAtItsPlaceholdersInTheirOrder() {
    assertThat(FilledText.cut("{{x}} and {{ y }} and {{x}}.", "{{x}}", "{{ y }}", "{{x}}"))
        .containsExactly("", " and ", " and ", ".");
  }

  @Test
  void aPlaceholderThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> FilledText.cut("{{x}}", "{{x}}", "{{x}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text has no further {{x}}");
  }

  @Test
  void aTextWithAPlaceholderLeftIsNotGivenOut() {
    FilledText text = new FilledText(List.of("a", "b", "c"));
    text.put(1);
    assertThatThrownBy(text::text).hasMessage("1 of 2 placeholders are filled");
  }
}
