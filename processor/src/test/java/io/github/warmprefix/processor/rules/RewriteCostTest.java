package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RewriteCostTest {
  private static String words(boolean declared, long requests) {
    return new RewriteCost(
            12_000, declared, requests, new BigDecimal("0.5"), new BigDecimal("0.04"))
        .words();
  }

  @Test
  void aDeclaredWorkloadSaysHowOftenThePrefixIsWritten() {
    assertThat(words(true, 1_200))
        .isEqualTo(
            "cost: the prefix of about 12,000 tokens is written anew 1,200 times, for $0.50 in all; as many reads cost $0.04");
    assertThat(words(true, 1)).contains("is written anew once, for $0.50 in all");
  }

  @Test
  void withoutAWorkloadTheFiguresAreForSomeRequests() {
    assertThat(words(false, 1_000))
        .isEqualTo(
            "cost: the prefix of about 12,000 tokens is written anew; 1,000 requests that write it cost $0.50, and that read it $0.04");
  }
}
