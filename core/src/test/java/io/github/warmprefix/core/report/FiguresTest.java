package io.github.warmprefix.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.ModelStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final ModelCatalogue CATALOGUE = ModelCatalogue.bundled();

  @Test
  void nothingDeclaredIsAThousandRequestsThatAllButOneRead() {
    Figures figures = figures("claude-haiku-4-5", 10_000);
    assertThat(figures.declared()).isFalse();
    assertThat(figures.own().forecast().total(Lever.STANDARD)).isEqualByComparingTo("10");
    // one write at 1.25, 999 reads at 0.10 USD a million
    assertThat(figures.own().forecast().total(Lever.CACHED_5M)).isEqualByComparingTo("1.0115");
    assertThat(figures.asMarked()).isEqualTo(Lever.CACHED_5M);
    assertThat(figures.breakEven5m()).hasValue(2);
    assertThat(figures.breakEven1h()).hasValue(3);
  }

  @Test
  void markersUnderTheMinimumAreNoLever() {
    assertThat(figures("claude-haiku-4-5", 3_000).asMarked()).isEqualTo(Lever.STANDARD);
  }

  @Test
  void otherModelsCountTheirOwnTokens() {
    Figures figures = figures("claude-haiku-4-5", 480);
    ModelOption newer = option(figures, "claude-sonnet-5-5");
    ModelOption older = option(figures, "claude-sonnet-4-6");
    assertThat(newer.tokens().expected()).isEqualTo(600);
    assertThat(newer.reach()).isEqualTo(Reach.SURELY);
    assertThat(older.tokens().expected()).isEqualTo(480);
    assertThat(older.reach()).isEqualTo(Reach.NOT);
    assertThat(option(figures("claude-haiku-4-5", 410), "claude-sonnet-5-5").reach())
        .isEqualTo(Reach.PERHAPS);
  }

  @Test
  void noModelThatIsGoneIsOffered() {
    assertThat(figures("claude-haiku-4-5", 480).models())
        .isNotEmpty()
        .noneMatch(option -> option.model().status() == ModelStatus.RETIRED)
        .noneMatch(option -> option.model().id().equals("claude-haiku-4-5"));
  }

  @Test
  void withoutModelOrTokensThereAreNone() {
    List<ReportedTemplate> templates = Samples.shop().templates();
    assertThat(Figures.of(CATALOGUE, templates.get(3))).isEmpty();
    assertThat(Figures.of(CATALOGUE, templates.get(4))).isEmpty();
  }

  @Test
  void aFindingNeedsItsRule() {
    List<ReportedFinding> findings = Samples.shop().findings();
    assertThatThrownBy(() -> new Report("1", CATALOGUE, List.of(), List.of(), findings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no rule WP301");
  }

  private static Figures figures(String model, long prefixTokens) {
    return Figures.of(CATALOGUE, SampleTemplates.of("T", model, prefixTokens, Optional.empty()))
        .orElseThrow();
  }

  private static ModelOption option(Figures figures, String model) {
    return figures.models().stream()
        .filter(option -> option.model().id().equals(model))
        .findFirst()
        .orElseThrow();
  }
}
