package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.library.Effect;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Date formatters, and what is left of a date when they have printed it. */
final class DateFormatCalls implements LibraryCall.Family {
  private static final String FORMATTER = "java.time.format.DateTimeFormatter";
  private static final String OLD_FORMATTER = "java.text.DateFormat";
  private static final String OLD_PATTERN = "java.text.SimpleDateFormat";
  private static final Set<String> LOCALES =
      Set.of("java.util.Locale", "java.text.DateFormatSymbols");
  private static final Set<String> PRINTING = Set.of("format", "print", "toString");
  private static final List<String> ZONED =
      List.of(
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.chrono.ChronoZonedDateTime");

  @Override
  public Optional<Value> call(LibraryCall call) {
    boolean oldPattern = call.owner().equals(OLD_PATTERN) && call.method().isConstructor();
    if (oldPattern && call.count() == 0) {
      return Optional.of(formatter(call, false, locale(call)));
    }
    if (call.isStatic(FORMATTER) && call.name().startsWith("ofLocalized")) {
      return Optional.of(formatter(call, call.name().equals("ofLocalizedDate"), locale(call)));
    }
    if (call.isStatic(OLD_FORMATTER) && call.name().endsWith("Instance")) {
      return Optional.of(
          formatter(
              call,
              call.name().equals("getDateInstance"),
              namesLocale(call) ? call.taint() : locale(call)));
    }
    if (PRINTING.contains(call.name()) && call.count() == 1 && call.receiver().isPresent()) {
      return format(call);
    }
    return call.receiver().isPresent() ? derived(call) : Optional.empty();
  }

  /** What the table says of a formatter. */
  static Optional<Object> formatter(Effect effect) {
    return switch (effect) {
      case DAY_FORMATTER -> Optional.of(new Constants.DatePattern(true, true, false));
      case DAY_FORMATTER_UNLESS_ZONED -> Optional.of(new Constants.DatePattern(true, false, false));
      case DATE_FIRST_FORMATTER -> Optional.of(new Constants.DatePattern(false, false, true));
      default -> Optional.empty();
    };
  }

  private static Value formatter(LibraryCall call, boolean day, Taint taint) {
    return formatter(call, Constants.DatePattern.of(day), taint);
  }

  private static Value formatter(LibraryCall call, Constants.DatePattern pattern, Taint taint) {
    return new Value.Scalar(Optional.of(pattern), call.method().returns(), taint);
  }

  private static boolean namesLocale(LibraryCall call) {
    return call.method().parameterTypes().stream().anyMatch(LOCALES::contains);
  }

  private static Taint locale(LibraryCall call) {
    return call.machine()
        .origin(Stability.PER_PROCESS, call.place(), "the default locale of a date format");
  }

  /** A formatter made of a pattern. */
  static Value pattern(LibraryCall call) {
    Optional<String> pattern = Values.constant(call.argument(0), String.class);
    Constants.DatePattern kind =
        pattern.map(DatePatterns::read).orElse(Constants.DatePattern.of(false));
    return formatter(call, kind, call.taint().and(words(call, pattern)));
  }

  /** A date, which it is called on or given first, printed by the pattern behind it. */
  static Value text(LibraryCall call) {
    Value date = call.receiver().orElseGet(() -> call.argument(0));
    Optional<String> pattern =
        Values.constant(call.argument(call.receiver().isPresent() ? 0 : 1), String.class);
    boolean day = pattern.map(DatePatterns::isDayOrCoarser).orElse(false);
    Taint taint = Values.reach(date);
    Taint others = call.receiver().isPresent() ? call.taintOfArguments() : rest(call);
    return call.text(
        Optional.empty(), (day ? taint.toDay() : taint).and(others).and(words(call, pattern)));
  }

  private static Taint rest(LibraryCall call) {
    Taint taint = Taint.NONE;
    for (Value argument : call.arguments().subList(1, call.count())) {
      taint = taint.and(Values.reach(argument));
    }
    return taint;
  }

  private static Taint words(LibraryCall call, Optional<String> pattern) {
    boolean localized = pattern.map(DatePatterns::hasWords).orElse(false) && !namesLocale(call);
    return localized ? locale(call) : Taint.NONE;
  }

  /** {@code date.format(formatter)} and {@code formatter.format(date)}. */
  private static Optional<Value> format(LibraryCall call) {
    Value self = call.receiver().orElseThrow();
    boolean formatterFirst = Values.constant(self, Constants.DatePattern.class).isPresent();
    Value formatter = formatterFirst ? self : call.argument(0);
    Value date = formatterFirst ? call.argument(0) : self;
    return Values.constant(formatter, Constants.DatePattern.class)
        .map(
            pattern -> {
              boolean zoned = Values.type(date).isAny(ZONED) || call.method().owner().isAny(ZONED);
              boolean day = pattern.dayOrCoarser() && (pattern.evenIfZoned() || !zoned);
              Taint taint = Values.reach(date).undated();
              Taint printed = day ? taint.toDay() : pattern.dateFirst() ? taint.dated() : taint;
              return call.text(Optional.empty(), printed.and(Values.reach(formatter)));
            });
  }

  private static Optional<Value> derived(LibraryCall call) {
    Value self = call.receiver().orElseThrow();
    Optional<Constants.DatePattern> formatter = Values.constant(self, Constants.DatePattern.class);
    if (formatter.isEmpty() || !call.name().startsWith("with")) {
      return formatter.isPresent() && call.name().equals("localizedBy")
          ? Optional.of(formatter(call, formatter.get(), call.taintOfArguments()))
          : Optional.empty();
    }
    Taint taint = call.name().equals("withLocale") ? call.taintOfArguments() : call.taint();
    return Optional.of(formatter(call, formatter.get(), taint));
  }
}
