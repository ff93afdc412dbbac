package io.github.warmprefix.core.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Shows amounts to people; this is where they are rounded. */
public final class Amounts {
  private static final int CENTS = 2;
  private static final MathContext SMALL = new MathContext(2, RoundingMode.HALF_UP);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Amounts() {}

  /** An amount in USD: to the cent, or with two digits where it is less than ten cents. */
  public static String usd(BigDecimal amount) {
    BigDecimal size = amount.abs();
    BigDecimal rounded =
        size.compareTo(new BigDecimal("0.1")) >= 0 || size.signum() == 0
            ? size.setScale(CENTS, RoundingMode.HALF_UP)
            : size.round(SMALL);
    String shown = rounded.scale() <= CENTS ? "%,.2f" : "%." + rounded.scale() + "f";
    return (amount.signum() < 0 ? "−$" : "$") + String.format(Locale.ROOT, shown, rounded);
  }

  /** A difference in USD, with its sign. */
  public static String change(BigDecimal amount) {
    return amount.signum() > 0 ? "+" + usd(amount) : usd(amount);
  }

  /** A whole number in groups of three digits. */
  public static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace('-', '−');
  }

  /** How much less one amount is than another, in per cent; with a plus where it is more. */
  public static String saved(BigDecimal amount, BigDecimal than) {
    if (than.signum() == 0) {
      return "0 %";
    }
    BigDecimal percent =
        amount.subtract(than).multiply(HUNDRED).divide(than, 0, RoundingMode.HALF_UP);
    String sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "";
    return sign + percent.abs().toPlainString() + " %";
  }
}
