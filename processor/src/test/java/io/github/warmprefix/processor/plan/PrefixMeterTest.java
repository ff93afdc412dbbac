package io.github.warmprefix.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrefixMeterTest {
  private static final String ROLE = "@CachedPrefix String ROLE = \"12345\";\n";
  private static final String SHOT =
      "@CachedPrefix(section = Section.USER) String SHOT = \"1234567\";\n";

  @Test
  void eachMarkerHasTheTokensOfAllAheadOfIt() {
    Plan plan = PlannedDesk.of(ROLE + SHOT);

    assertThat(plan.runs()).extracting(run -> run.prefix().known().low()).containsExactly(5L, 12L);
    assertThat(plan.runs()).allMatch(run -> run.prefix().complete());
  }

  @Test
  void theTokensOfMembersAreThoseOfTheirBareTexts() {
    Plan plan =
        PlannedDesk.of(ROLE + SHOT + "@CachedPrefix static String rules() { return \"\"; }\n");

    assertThat(plan.tokens())
        .isEqualTo(Map.of("ROLE", TokenEstimate.exactly(5), "SHOT", TokenEstimate.exactly(7)));
  }

  @Test
  void behindAMemberOfUnknownTextNoSizeIsComplete() {
    Plan plan =
        PlannedDesk.of(
            ROLE
                + "@CachedPrefix(section = Section.USER) static String guide() { return \"\"; }\n"
                + "@CachedPrefix(section = Section.USER) static String more(@CacheKey String k) { return k; }\n");

    assertThat(plan.runs())
        .extracting(run -> run.prefix().complete())
        .containsExactly(true, false, false);
  }

  @Test
  void whereAMemberCouldNotBeReadNoSizeIsComplete() {
    assertThat(PlannedDesk.ofPartly(ROLE).runs())
        .singleElement()
        .satisfies(run -> assertThat(run.prefix().complete()).isFalse());
  }

  @Test
  void aSizeThatIsNotCompleteMissesNoMinimumForSure() {
    assertThat(new PrefixSize(TokenEstimate.exactly(511), true).surelyMisses(512)).isTrue();
    assertThat(new PrefixSize(TokenEstimate.exactly(512), true).surelyMisses(512)).isFalse();
    assertThat(new PrefixSize(TokenEstimate.exactly(511), false).surelyMisses(512)).isFalse();
  }
}
