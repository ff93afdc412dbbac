package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Collections that are emptied, or may be. */
class ClearedTest {
  @Test
  void whatWasInAClearedListDoesNotShow() {
    Bodies bodies =
        Bodies.body(
                """
                List<String> lines = new ArrayList<>();
                lines.add("" + Instant.now());
                lines.clear();
                lines.add("fixed");
                return String.join(",", lines) + lines.size();
                """)
            .asExpected();
    assertThat(bodies.text()).contains("fixed1");
  }

  @Test
  void norDoesTheOrderItHad() {
    Bodies.body(
            """
            List<String> lines = new ArrayList<>(Set.of("a", "b"));
            lines.clear();
            lines.add("fixed");
            return "" + lines;
            """)
        .asExpected();
  }

  @Test
  void aListThatMayHaveBeenClearedMayHoldWhatItHeld() {
    Bodies.members(
            """
            @CachedPrefix static String rules(@CacheKey boolean clear) {
              List<String> lines = new ArrayList<>();
              lines.add("" + Instant.now()); // expect PER_REQUEST
              if (clear) {
                lines.clear();
              }
              return "" + lines;
            }
            """)
        .asExpected();
  }

  @Test
  void whetherItWasClearedMayBeChance() {
    Bodies.body(
            """
            List<String> lines = new ArrayList<>(List.of("a", "b"));
            if (new Random().nextBoolean()) { // expect PER_REQUEST
              lines.clear();
            }
            return "" + lines;
            """)
        .asExpected();
  }
}
