package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Optional;

/** The constants that are no Java object of their own while compiling. */
final class Constants {
  /** {@code null} */
  static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  /** A constant of an enum of a library, or of {@code java.util.Locale}. */
  record FieldName(String type, String name) {}

  /** A class literal. */
  record ClassName(Type type) {}

  /**
   * A date formatter.
   *
   * @param dayOrCoarser whether it prints nothing that changes within a day
   * @param evenIfZoned whether that holds for dates with a zone or an offset, too
   * @param dateFirst whether it prints the date in ten characters, and then a T
   */
  record DatePattern(boolean dayOrCoarser, boolean evenIfZoned, boolean dateFirst) {
    /** One that prints no more than the date, or anything. */
    static DatePattern of(boolean dayOrCoarser) {
      return new DatePattern(dayOrCoarser, true, false);
    }
  }

  /** The position in a text that begins with the date at which the date ends, if not before. */
  static final Object END_OF_DATE = new Object();

  /** A clock that stands still. */
  static final Object FIXED_CLOCK = new Object();

  private Constants() {}

  /** The text of a constant as Java prints it; empty if that is not known. */
  static Optional<String> print(Object constant) {
    return constant instanceof ClassName
            || constant instanceof FieldName
            || constant instanceof DatePattern
            || constant == END_OF_DATE
            || constant == FIXED_CLOCK
        ? Optional.empty()
        : Optional.of(String.valueOf(constant));
  }
}
