package io.github.warmprefix.processor.rules;

import static io.github.warmprefix.processor.rules.HandWritten.automatic;
import static io.github.warmprefix.processor.rules.HandWritten.fixed;
import static io.github.warmprefix.processor.rules.HandWritten.foreign;
import static io.github.warmprefix.processor.rules.HandWritten.found;
import static io.github.warmprefix.processor.rules.HandWritten.marked;
import static io.github.warmprefix.processor.rules.HandWritten.of;
import static io.github.warmprefix.processor.rules.HandWritten.oneOf;
import static io.github.warmprefix.processor.rules.HandWritten.order;
import static io.github.warmprefix.processor.rules.HandWritten.parameter;
import static io.github.warmprefix.processor.rules.HandWritten.partly;
import static io.github.warmprefix.processor.rules.HandWritten.request;
import static io.github.warmprefix.processor.rules.HandWritten.row;
import static io.github.warmprefix.processor.rules.HandWritten.turn;
import static io.github.warmprefix.processor.rules.HandWritten.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Request;
import org.junit.jupiter.api.Test;

/** WP301 to WP307 for requests in hand-written code. */
class RequestInfluencesTest {
  private static final Influence NOW = value("now()", Stability.PER_REQUEST);
  private static final Influence UNKNOWN = value("unknown()", Stability.UNKNOWN);

  @Test
  void eachLevelHasItsRule() {
    assertThat(
            HandWritten.findings(
                request(
                    of(
                        NOW,
                        parameter("name"),
                        value("getenv()", Stability.PER_PROCESS),
                        value("today()", Stability.PER_DAY),
                        value("formal", Stability.VARIANT),
                        value("key", Stability.PER_KEY)),
                    marked("m", fixed(600)))))
        .extracting(RequestInfluencesTest::firstWords)
        .containsExactly(
            "WP301: now() changes with every request",
            "WP302: the parameter name flows into the marked prefix",
            "WP303: getenv() differs from one JVM to the next",
            "WP304: today() changes once a day",
            "WP305: formal chooses between fixed texts");
  }

  @Test
  void whatStandsBehindTheLastMarkerMayVary() {
    assertThat(found(request(marked("m", fixed(600)), of(NOW)))).isEmpty();
    assertThat(found(request(of(NOW)))).isEmpty();
  }

  @Test
  void whereATextMayBeAnythingNothingIsSaidOfVariants() {
    Influence formal = value("formal", Stability.VARIANT);
    assertThat(found(request(of(formal, UNKNOWN), of(formal), marked("m", of(UNKNOWN)))))
        .containsExactly("WP305 formal");
    assertThat(found(request(of(formal, UNKNOWN), marked("m", fixed(600))))).isEmpty();
    assertThat(found(request(of(NOW, UNKNOWN), marked("m", fixed(600)))))
        .containsExactly("WP301 now()");
  }

  @Test
  void whoOnlyHandsAPrefixOnCannotKnowHowOftenItChanges() {
    Block handedIn = foreign(of(parameter("prefix")));
    assertThat(found(request(marked("m", handedIn)))).containsExactly("WP306 prefix");
    assertThat(found(request(fixed(9), marked("m", handedIn)))).containsExactly("WP302 prefix");
    assertThat(found(request(marked("m", foreign(of(NOW)))))).containsExactly("WP301 now()");
  }

  @Test
  void automaticCachingFollowsTheConversation() {
    Request chat = request(of(NOW), turn(of(parameter("question"))));
    assertThat(found(automatic(chat, true))).containsExactly("WP301 now()");
    Request marked = request(fixed(9), turn(marked("m", of(NOW))), turn(of(parameter("line"))));
    assertThat(found(automatic(marked, true))).containsExactly("WP301 now()");
  }

  @Test
  void theOnlyMarkerBelongsAheadOfWhatVaries() {
    Request misplaced = request(fixed(512), turn(marked("m", of(NOW))));
    assertThat(found(misplaced)).containsExactly("WP307 m");
    assertThat(found(automatic(request(fixed(512), turn(of(NOW))), true)))
        .containsExactly("WP307 whole");
  }

  @Test
  void thatPlaceIsNoBetterWhereTooLittleStaysOrSomethingIsNotKnown() {
    Block varying = turn(marked("m", of(NOW)));
    assertThat(found(request(fixed(511), varying))).containsExactly("WP301 now()");
    assertThat(found(request(varying))).containsExactly("WP301 now()");
    assertThat(found(partly(request(fixed(512), varying)))).containsExactly("WP301 now()");
    assertThat(found(request(row(fixed(512)), varying))).containsExactly("WP301 now()");
    assertThat(found(request(fixed(512), of(UNKNOWN), varying))).containsExactly("WP301 now()");
    assertThat(found(request(fixed(512), of(value("today()", Stability.PER_DAY)), varying)))
        .containsExactly("WP304 today()", "WP301 now()");
    assertThat(found(HandWritten.on("claude-next", request(fixed(512), varying))))
        .containsExactly("WP301 now()");
  }

  @Test
  void whatStaysAheadOfTheOnlyMarkerMustNotVaryItself() {
    Block varying = turn(marked("m", of(NOW)));
    Block host = oneOf(fixed(512), value("host()", Stability.PER_PROCESS));
    assertThat(found(request(host, varying))).containsExactly("WP303 host()", "WP307 m");
    Block any = oneOf(fixed(512), value("any()", Stability.PER_REQUEST));
    assertThat(found(request(any, varying))).containsExactly("WP301 any()", "WP301 now()");
    assertThat(found(request(oneOf(fixed(512), UNKNOWN), varying))).containsExactly("WP301 now()");
  }

  @Test
  void aSecondMarkerIsNotTheOnlyOne() {
    assertThat(found(request(marked("first", fixed(512)), turn(marked("m", of(NOW))))))
        .containsExactly("WP301 now()");
  }

  @Test
  void anOrderThatVariesWantsMendingWhereItIs() {
    assertThat(found(request(fixed(512), marked("m", of(order("values()"))))))
        .containsExactly("WP301 values()");
    assertThat(found(request(fixed(512), marked("m", of(value("day()", Stability.PER_DAY))))))
        .containsExactly("WP304 day()");
  }

  private static String firstWords(Finding finding) {
    return finding.rule().id() + ": " + finding.what().split("[,;]| and | so ")[0];
  }
}
