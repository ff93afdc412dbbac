package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.template.Segment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import javax.lang.model.element.ElementKind;

/** How messages name things. */
final class Words {
  private static final BigDecimal TEN_CENTS = new BigDecimal("0.1");
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

  private Words() {}

  /** A member's name, with parentheses when it is a method. */
  static String name(Segment segment) {
    return segment.element().getKind() == ElementKind.METHOD
        ? segment.name() + "()"
        : segment.name();
  }

  /** A number rounded up to two digits and noughts. */
  static long roughly(long number) {
    long step = 1;
    while (number / step >= 100) {
      step *= 10;
    }
    return (number + step - 1) / step * step;
  }

  /** Money: whole cents, or two digits of what is less than ten cents. */
  static String usd(BigDecimal amount) {
    BigDecimal shown =
        amount.compareTo(TEN_CENTS) < 0
            ? amount.round(TWO_DIGITS)
            : amount.setScale(2, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "$%,." + Math.max(2, shown.scale()) + "f", shown);
  }

  /** A number with separators between thousands. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
