package io.github.warmprefix.core.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestIdsTest {
  private final ModelCatalogue catalogue = ModelCatalogue.bundled();

  @ParameterizedTest
  @CsvSource({
    "claude_opus_5_5, claude-opus-5-5",
    "claude-4-5-haiku, claude-haiku-4-5",
    "claude-haiku-4.5, claude-haiku-4-5",
    "haiku-4-5, claude-haiku-4-5",
    "CLAUDE-HAIKU-4-5, claude-haiku-4-5",
    "'Claude Haiku 4.5', claude-haiku-4-5",
    "claude-haiku45, claude-haiku-4-5",
    "anthropic/claude-sonnet-4-6, claude-sonnet-4-6",
    "claude-3-5-haiku-latest, claude-haiku-3-5",
    "claude-haiku-4-5-20991231, claude-haiku-4-5",
    "claudesonnet5, claude-sonnet-5",
  })
  void namesOnlyTheOneModelThatIsMerelyWrittenDifferently(String unknown, String meant) {
    assertThat(catalogue.nearest(unknown)).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "claude-hiaku-4-5, claude-haiku-4-5",
    "claude-opuss-5, claude-opus-5",
    "claude-sonet-4-6, claude-sonnet-4-6",
    "claude-sonett-4-6, claude-sonnet-4-6",
    "claude-oups-5, claude-opus-5",
    "us.anthropic.claude-haiku-4-5-20251001-v1:0, claude-haiku-4-5",
  })
  void putsTheModelOfAMisspeltNameFirst(String unknown, String meant) {
    assertThat(catalogue.nearest(unknown)).hasSizeLessThanOrEqualTo(3).first().isEqualTo(meant);
  }

  @Test
  void namesTheNewestOfTheFamilyForAVersionThatDoesNotExist() {
    assertThat(catalogue.nearest("claude-opus-5-6"))
        .containsExactly("claude-opus-5-5", "claude-opus-5", "claude-opus-4-6");
    assertThat(catalogue.nearest("claude-haiku"))
        .containsExactly("claude-haiku-5-5", "claude-haiku-4-5", "claude-haiku-3-5");
  }

  @Test
  void namesTheModelsOfAVersionWhereTheFamilyWasLeftOut() {
    assertThat(catalogue.nearest("claude-4.5"))
        .containsExactly("claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "claude",
        "gpt-5.2",
        "gemini-3-pro",
        "4-5",
        "claude-instant-1",
        "claude-obas-5",
        "o3"
      })
  void namesNothingWhereNothingIsClose(String unknown) {
    assertThat(catalogue.nearest(unknown)).isEmpty();
  }

  @Test
  void namesNothingForATextThatIsNoId() {
    assertThat(catalogue.nearest("opus".repeat(100_000))).isEmpty();
  }

  @Property
  void namesAtMostThreeKnownIdsWhateverIsAsked(@ForAll String unknown) {
    List<String> nearest = ModelCatalogue.bundled().nearest(unknown);
    assertThat(nearest).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
    assertThat(nearest).allMatch(id -> ModelCatalogue.bundled().find(id).isPresent());
  }
}
