package io.github.warmprefix.cli.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.core.lock.PrefixKey;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import io.github.warmprefix.processor.lock.PrefixPrint;
import io.github.warmprefix.processor.lock.WirePrefix;
import io.github.warmprefix.processor.lock.WireTurn;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counting against a simulated API that fails now and then. */
class ApiCountsTest {
  private static final PrefixKey KEY = new PrefixKey("shop.Desk", 1);
  private static final String RULES = "Ask for the frame number before you quote a part. ";

  private static PrefixPrint print(String model, WirePrefix wire) {
    LockedTokens none = new LockedTokens.Estimated(TokenEstimate.ZERO);
    return new PrefixPrint(
        new LockedPrefix("1", model, wire.sha256(), none, List.of()), wire, List.of());
  }

  private static PrefixPrint system(String... texts) {
    return print("claude-opus-5", new WirePrefix(List.of(texts), List.of()));
  }

  private static ApiCounts counts(FlakyApi api) {
    Progress hidden = new Progress(new PrintWriter(new StringWriter()), false, 1);
    return new ApiCounts("test", Optional.of(api.url()), new RateLimit(1000), hidden);
  }

  private static long expected(String text) {
    return TokenEstimator.of(TokenizerFamily.CLAUDE_4_7).estimate(text).expected();
  }

  @Test
  void aPrefixIsTheRequestThatEndsBehindItWithoutTheMinimalTurn() throws Exception {
    try (FlakyApi api = new FlakyApi(List.of(), Duration.ZERO);
        ApiCounts counts = counts(api)) {
      assertThat(counts.tokens(KEY, system(RULES, "Be short.")))
          .isEqualTo(
              new LockedTokens.Counted(
                  expected(RULES) + expected("Be short."),
                  "count_tokens",
                  LocalDate.now(ZoneOffset.UTC)));
    }
  }

  @Test
  void messagesOfBothRolesAreCounted() throws Exception {
    WirePrefix shots =
        new WirePrefix(
            List.of(RULES),
            List.of(
                new WireTurn("user", List.of("The bell is broken.", "It is a Dray.")),
                new WireTurn("assistant", List.of("Which frame number has it?"))));
    try (FlakyApi api = new FlakyApi(List.of(), Duration.ZERO);
        ApiCounts counts = counts(api)) {
      LockedTokens.Counted counted =
          (LockedTokens.Counted) counts.tokens(KEY, print("claude-haiku-4-5", shots));
      assertThat(counted.count()).isBetween(20L, 60L);
    }
  }

  @Test
  void theMinimalTurnIsCountedOnceAModel() throws Exception {
    try (FlakyApi api = new FlakyApi(List.of(), Duration.ZERO);
        ApiCounts counts = counts(api)) {
      for (int i = 0; i < 5; i++) {
        counts.tokens(KEY, system(RULES + i));
      }
      assertThat(api.requests()).isEqualTo(6);
    }
  }

  @Test
  void busyAndBrokenAnswersAreRetried() throws Exception {
    try (FlakyApi api = new FlakyApi(List.of(429, 500, 529), Duration.ZERO);
        ApiCounts counts = counts(api)) {
      assertThat(counts.tokens(KEY, system(RULES))).isInstanceOf(LockedTokens.Counted.class);
      assertThat(api.requests()).isEqualTo(5);
    }
  }

  @Test
  void aRefusalIsOneSentence() throws Exception {
    try (FlakyApi api = new FlakyApi(Collections.nCopies(99, 401), Duration.ZERO);
        ApiCounts counts = counts(api)) {
      assertThatThrownBy(() -> counts.tokens(KEY, system(RULES)))
          .isInstanceOfSatisfying(
              FailureException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCodes.FAILED))
          .hasMessageStartingWith("the API refused to count (HTTP 401): not now");
      assertThat(api.requests()).isEqualTo(1);
    }
  }

  @Test
  void anApiThatIsNotThereIsOneSentence() throws Exception {
    FlakyApi closed = new FlakyApi(List.of(), Duration.ZERO);
    closed.close();
    Progress hidden = new Progress(new PrintWriter(new StringWriter()), false, 1);
    try (ApiCounts counts =
        new ApiCounts("test", Optional.of(closed.url()), new RateLimit(1000), hidden)) {
      assertThatThrownBy(() -> counts.tokens(KEY, system(RULES)))
          .isInstanceOf(FailureException.class)
          .hasMessageStartingWith("the API cannot be reached: ");
    }
  }

  @Test
  void theBarShowsHowFarItIs() {
    StringWriter shown = new StringWriter();
    Progress progress = new Progress(new PrintWriter(shown), true, 2);
    progress.next("shop.Desk/1");
    progress.next("shop.Desk/2");
    progress.end();
    assertThat(shown.toString().split("\r\u001b\\[K"))
        .containsExactly(
            "",
            "[" + ".".repeat(30) + "] 1/2 shop.Desk/1",
            "[" + "#".repeat(15) + ".".repeat(15) + "] 2/2 shop.Desk/2");
  }
}
