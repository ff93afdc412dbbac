package io.github.warmprefix.processor.rules;

import static io.github.warmprefix.processor.rules.HandWritten.blocks;
import static io.github.warmprefix.processor.rules.HandWritten.fixed;
import static io.github.warmprefix.processor.rules.HandWritten.found;
import static io.github.warmprefix.processor.rules.HandWritten.marked;
import static io.github.warmprefix.processor.rules.HandWritten.request;
import static io.github.warmprefix.processor.rules.HandWritten.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Mark;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** WP102, WP103 and WP105 for requests in hand-written code. */
class RequestStructureTest {
  @Test
  void theFifthMarkerIsOneTooMany() {
    assertThat(found(ofMarkers(4))).isEmpty();
    assertThat(found(ofMarkers(6))).containsExactly("WP102 m5");
    assertThat(HandWritten.findings(ofMarkers(6)).get(0).what())
        .isEqualTo("this request has 6 markers, but a request may have 4");
  }

  @Test
  void theMarkerOfTheWholeRequestCountsToo() {
    assertThat(found(HandWritten.automatic(ofMarkers(3), true))).isEmpty();
    assertThat(found(HandWritten.automatic(ofMarkers(4), true))).containsExactly("WP102 whole");
  }

  @Test
  void markersThatMayBeLeftOutAreNotCounted() {
    assertThat(found(HandWritten.automatic(ofMarkers(4), false))).isEmpty();
    assertThat(
            found(
                request(
                    blocks(
                        IntStream.range(0, 6)
                            .mapToObj(i -> marked(fixed(600), mark("m" + i, "5m", false)))))))
        .isEmpty();
  }

  @Test
  void anHourMustNotFollowFiveMinutes() {
    assertThat(found(ofLives("5m", "1h", "?", "1h"))).containsExactly("WP103 m1", "WP103 m3");
    assertThat(found(ofLives("1h", "1h", "5m", "5m"))).isEmpty();
    assertThat(found(ofLives("?", "1h", "5m", "?"))).isEmpty();
  }

  @Test
  void aMarkerNeedsVisibleText() {
    Block blank = text(" \n");
    assertThat(found(request(fixed(600), marked("m", blank)))).containsExactly("WP105 m");
    assertThat(found(request(blank, marked("m", fixed(600))))).isEmpty();
    assertThat(found(request(fixed(600), marked(blank, mark("m", "5m", false))))).isEmpty();
  }

  @Test
  void aRuleSpeaksOnceAtEachPlace() {
    Request blank = request(fixed(600), marked("m", text("")));
    Request other = request(fixed(600), marked("n", text("")));
    assertThat(found(blank, blank, other)).containsExactly("WP105 m", "WP105 n");
  }

  private static Request ofMarkers(int count) {
    return request(
        blocks(IntStream.rangeClosed(1, count).mapToObj(i -> marked("m" + i, fixed(600)))));
  }

  private static Request ofLives(String... lives) {
    return request(
        blocks(
            IntStream.range(0, lives.length)
                .mapToObj(i -> marked(fixed(600), mark("m" + i, lives[i], true)))));
  }

  private static Mark mark(String place, String life, boolean sure) {
    Optional<Ttl> ttl =
        life.equals("?")
            ? Optional.empty()
            : Optional.of(life.equals("1h") ? Ttl.ONE_HOUR : Ttl.FIVE_MINUTES);
    return new Mark(new HandWritten.At(place), ttl, sure);
  }
}
