package io.github.warmprefix.runtime.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.runtime.MarkerInfo;
import io.github.warmprefix.runtime.PrefixInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TierNotesTest {
  @Test
  void aPrefixTooShortForOneModelIsNamed() {
    assertThat(notes(prefix("claude-haiku-4-5", 3_000), prefix("claude-opus-5-5", 3_000)))
        .containsExactly(
            "tier 1 (claude-haiku-4-5): the prefix of shop.Triage has about 3,000 tokens, and"
                + " nothing under 4,096 is cached there");
  }

  @Test
  void aTierThatIsNoDearerThanTheOneBeforeIsNamed() {
    assertThat(notes(prefix("claude-opus-4-7", 9_000), prefix("claude-haiku-4-5", 9_000)))
        .containsExactly(
            "tier 2 (claude-haiku-4-5) is no dearer than tier 1 (claude-opus-4-7), which is asked"
                + " before it");
  }

  @Test
  void aPrefixThatGoesOnWithTheTextOfAKeyMayBeLongEnough() {
    PrefixInfo keyed = prefix("claude-haiku-4-5", 3_000, "brand");

    assertThat(notes(keyed)).isEmpty();
  }

  @Test
  void aRouterWithoutTiersIsRefused() {
    assertThatThrownBy(() -> Router.to(request -> null).build()).hasMessageContaining("tier");
  }

  private static List<String> notes(PrefixInfo... tiers) {
    return TierNotes.of(List.of(tiers), ModelCatalogue.bundled());
  }

  private static PrefixInfo prefix(String model, long tokens, String... keys) {
    return new PrefixInfo(
        "shop.Triage",
        "3",
        model,
        "0".repeat(64),
        Optional.of(TokenEstimate.exactly(tokens)),
        ModelCatalogue.bundled()
            .find(model)
            .map(known -> OptionalInt.of(known.minimumCacheableTokens()))
            .orElseThrow(),
        List.of(new MarkerInfo("rules", Ttl.FIVE_MINUTES, List.of(keys))));
  }
}
