package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InfluenceTest {
  @Test
  void atAnotherPlaceAllElseIsTheSame() {
    Place here = List::of;
    Place there = ArrayList::new;
    Influence clock =
        new Influence(
            Stability.PER_DAY, Influence.Kind.STATE, here, "now()", true, List.of("RULES"));
    assertThat(clock.at(there).source()).isSameAs(there);
    assertThat(clock.at(there).at(here)).isEqualTo(clock);
  }
}
