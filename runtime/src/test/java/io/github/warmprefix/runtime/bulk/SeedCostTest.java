package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.Prices;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SeedCostTest {
  @Test
  void aSeedIsCheaperThanAPrewarmRequestAndAReadOnEveryModel() {
    assertThat(ModelCatalogue.bundled().models())
        .allSatisfy(
            model -> {
              Prices prices = model.prices();
              BigDecimal seed = prices.cacheWrite1h().multiply(model.batchMultiplier());
              BigDecimal prewarm =
                  prices.cacheWrite1h().add(prices.cacheRead().multiply(model.batchMultiplier()));
              assertThat(seed).isLessThan(prewarm);
            });
  }
}
