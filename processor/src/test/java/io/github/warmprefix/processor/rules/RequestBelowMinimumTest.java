package io.github.warmprefix.processor.rules;

import static io.github.warmprefix.processor.rules.HandWritten.fixed;
import static io.github.warmprefix.processor.rules.HandWritten.found;
import static io.github.warmprefix.processor.rules.HandWritten.marked;
import static io.github.warmprefix.processor.rules.HandWritten.request;
import static io.github.warmprefix.processor.rules.HandWritten.turn;
import static io.github.warmprefix.processor.rules.HandWritten.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Request;
import org.junit.jupiter.api.Test;

/** WP201 for requests in hand-written code. */
class RequestBelowMinimumTest {
  private static final String HAIKU = "claude-haiku-4-5";
  private static final Request SHORT =
      request(fixed(100), marked("m", fixed(300)), turn(fixed(400)));

  @Test
  void whatIsMarkedIsMeasuredUpToTheLastMarker() {
    Finding finding = HandWritten.findings(SHORT).get(0);
    assertThat(found(SHORT)).containsExactly("WP201 m");
    assertThat(finding.what())
        .isEqualTo(
            "the marked prefix has about 400 tokens, but claude-opus-5 caches nothing under 512");
    assertThat(finding.help()).startsWith("add some 112 tokens (roughly 120 characters)");
  }

  @Test
  void itMayBeLongEnoughWhereTheFrameReachesTheMinimum() {
    assertThat(found(request(fixed(205), marked("m", fixed(300))))).containsExactly("WP201 m");
    assertThat(found(request(fixed(206), marked("m", fixed(300))))).isEmpty();
  }

  @Test
  void eachModelHasItsOwnMinimum() {
    Request longer = request(marked("m", fixed(700)));
    assertThat(found(longer)).isEmpty();
    assertThat(found(HandWritten.on(HAIKU, longer))).containsExactly("WP201 m");
    assertThat(found(HandWritten.on("claude-next", longer))).isEmpty();
  }

  @Test
  void nothingIsSaidWhereMoreMayBeInTheRequest() {
    assertThat(found(HandWritten.partly(SHORT))).isEmpty();
    assertThat(found(request(HandWritten.row(fixed(9)), marked("m", fixed(300))))).isEmpty();
    assertThat(found(request(HandWritten.of(), marked("m", fixed(300))))).isEmpty();
  }

  @Test
  void nothingIsSaidWhereTheMarkerMoves() {
    assertThat(found(HandWritten.automatic(SHORT, true))).isEmpty();
    assertThat(found(request(fixed(100)))).isEmpty();
  }

  @Test
  void whatVariesWantsMendingFirst() {
    assertThat(
            found(
                request(
                    HandWritten.of(value("now()", Stability.PER_REQUEST)),
                    marked("m", fixed(300)))))
        .containsExactly("WP301 now()");
  }

  @Test
  void aTextThatIsNotTheOnlyOneIsNotMeasured() {
    Block greeting = HandWritten.oneOf(fixed(300), value("hour()", Stability.PER_PROCESS));
    assertThat(found(request(marked("m", greeting)))).containsExactly("WP303 hour()");
  }

  @Test
  void ofAToolMoreIsSentThanItsTexts() {
    assertThat(found(request(HandWritten.tool(fixed(100)), marked("m", fixed(300))))).isEmpty();
    assertThat(found(HandWritten.on(HAIKU, request(marked("m", HandWritten.tool(fixed(300)))))))
        .containsExactly("WP201 m");
  }

  @Test
  void aModelThatCachesTheRequestAsItIsIsAdvised() {
    Request longer = HandWritten.on(HAIKU, request(marked("m", fixed(700))));
    assertThat(HandWritten.findings(longer).get(0).help())
        .contains("move to claude-haiku-5-5 (from 512 tokens");
  }
}
