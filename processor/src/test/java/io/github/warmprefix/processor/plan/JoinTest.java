package io.github.warmprefix.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinTest {
  private static final List<Marker> FOUR =
      PlannedDesk.of(
              """
              @CachedPrefix static List<Tool> tools() { return List.of(); }
              @CachedPrefix static String role() { return ""; }
              @CachedPrefix(section = Section.USER) static String a() { return ""; }
              @CachedPrefix(section = Section.USER) static String b(@CacheKey String k) { return k; }
              """)
          .markers();

  /** The markers, with these sizes of their prefixes; a negative one is not complete. */
  private static List<Marker> sized(long... tokens) {
    List<Marker> markers = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      Marker marker = FOUR.get(i);
      PrefixSize size = new PrefixSize(TokenEstimate.exactly(Math.abs(tokens[i])), tokens[i] >= 0);
      markers.add(new Marker(marker.segment(), marker.ttl(), size));
    }
    return markers;
  }

  @Test
  void theCheapestJoinIsThatOfTheShortestStretch() {
    List<Marker> markers = sized(1_000, 1_300, 2_300, 2_400);

    assertThat(Join.cheapest(markers)).contains(new Join(markers.get(1), markers.get(2)));
  }

  @Test
  void theFirstStretchCountsFromTheStartOfThePrompt() {
    List<Marker> markers = sized(200, 1_300, 2_300, 2_400);

    assertThat(Join.cheapest(markers)).contains(new Join(markers.get(0), markers.get(1)));
  }

  @Test
  void amongEqualStretchesTheLastOneIsJoined() {
    List<Marker> markers = sized(500, 1_000, 1_500, 9_000);

    assertThat(Join.cheapest(markers)).contains(new Join(markers.get(2), markers.get(3)));
  }

  @Test
  void aStretchOfUnknownSizeIsJoinedOnlyWhereAllAreUnknown() {
    List<Marker> known = sized(500, -600, -700, -800);
    List<Marker> unknown = sized(-500, -600, -700, -800);

    assertThat(Join.cheapest(known)).contains(new Join(known.get(0), known.get(1)));
    assertThat(Join.cheapest(unknown)).contains(new Join(unknown.get(2), unknown.get(3)));
  }

  @Test
  void oneMarkerHasNoNeighbourToJoin() {
    assertThat(Join.cheapest(sized(500))).isEmpty();
    assertThat(Join.cheapest(List.of())).isEmpty();
  }

  @Test
  void joinsAreMadeUntilTheLimitIsKept() {
    List<Marker> markers = sized(1_000, 1_300, 2_300, 2_400);

    assertThat(Join.reduce(markers, 4)).isEqualTo(markers);
    assertThat(Join.reduce(markers, 2))
        .as("first the 300 tokens of the second, then the 1000 of the first")
        .containsExactly(markers.get(2), markers.get(3));
  }

  @Test
  void theLastMarkerStaysWhateverTheLimit() {
    List<Marker> markers = sized(1_000, 1_300, 2_300, 2_400);

    assertThat(Join.reduce(markers, 0)).containsExactly(markers.get(3));
    assertThat(Join.reduce(List.of(), 0)).isEmpty();
  }
}
