package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.template.Segment;
import java.util.Locale;
import javax.lang.model.element.ElementKind;

/** How messages name things. */
final class Words {
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

  /** A number with separators between thousands. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
