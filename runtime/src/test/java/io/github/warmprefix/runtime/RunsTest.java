package io.github.warmprefix.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunsTest {
  /** Blocks are words; a capital one cannot carry a marker, which is an asterisk. */
  private final Runs<String> runs =
      new Runs<>(
          (word, marker) ->
              Character.isUpperCase(word.charAt(0)) ? Optional.empty() : Optional.of(word + "*"));

  private Runs<String> add(String... words) {
    for (String word : words) {
      runs.add(word);
    }
    return runs;
  }

  @Test
  void theLastBlockOfTheRunThatCanCarryTheMarkerGetsIt() {
    add("a", "b", "C").mark("5m");
    assertThat(runs.blocks()).containsExactly("a", "b*", "C");
  }

  @Test
  void aMarkerNeverLeavesItsRun() {
    add("a").end();
    add("B").mark("1h");
    assertThat(runs.blocks()).containsExactly("a", "B");
  }

  @Test
  void anEmptyRunGetsNoMarker() {
    add("a").mark("5m");
    runs.mark("5m");
    assertThat(runs.blocks()).containsExactly("a*");
  }

  @Test
  void aTtlThatTheApiDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> runs.mark("2h")).hasMessage("no TTL of the API: 2h");
  }
}
