package io.github.warmprefix.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Lays a ledger out as a table that fits into a hundred columns. */
final class Report {
  private static final String HEAD =
      """
                 -------- requests --------   -------------- tokens --------------   ---- dollars ----
      brand       sent  wrote  read  hit rate     input  written       read  output    cached  uncached
      """;
  private static final String ROW = "%-10s%6s%7s%6s%10s%10s%9s%11s%8s%10s%10s%n";
  private static final String NOTES =
      """

      Hit rate: of the requests after a brand's first, those whose whole prefix came from the cache.
      Uncached: what the tickets would have cost without caching, and so without pre-warming.
      Caching saved %s.
      """;
  private static final String RULE = "-".repeat(97) + "%n";

  private Report() {}

  static String of(Ledger ledger) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append(RULE.formatted());
    ledger.accounts().forEach((brand, account) -> text.append(row(brand.label(), account)));
    text.append(RULE.formatted());
    text.append(row("all", ledger.total()));
    text.append(NOTES.formatted(percent(saved(ledger.total()))));
    return text.toString();
  }

  private static OptionalDouble saved(Account total) {
    return total.uncached().signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            BigDecimal.ONE
                .subtract(total.cached().divide(total.uncached(), MathContext.DECIMAL64))
                .doubleValue());
  }

  private static String row(String name, Account account) {
    TokenCount tokens = account.tokens();
    return String.format(
        Locale.ROOT,
        ROW,
        name,
        count(account.calls()),
        count(account.writes()),
        count(account.reads()),
        percent(account.hitRate()),
        count(tokens.input()),
        count(tokens.written()),
        count(tokens.read()),
        count(tokens.output()),
        dollars(account.cached()),
        dollars(account.uncached()));
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Rounded down, so that only a full house is shown as 100.0 %. */
  static String percent(OptionalDouble share) {
    if (share.isEmpty()) {
      return "-";
    }
    return BigDecimal.valueOf(share.getAsDouble())
            .movePointRight(2)
            .setScale(1, RoundingMode.DOWN)
            .toPlainString()
        + " %";
  }

  static String dollars(BigDecimal amount) {
    return amount.setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }
}
