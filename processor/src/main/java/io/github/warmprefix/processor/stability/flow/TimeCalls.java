package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.library.Effect;
import java.util.Optional;
import java.util.Set;

/** Clocks, truncation and date formatters. */
final class TimeCalls implements LibraryCall.Family {
  private static final String FORMATTER = "java.time.format.DateTimeFormatter";
  private static final String OLD_FORMATTER = "java.text.SimpleDateFormat";
  private static final Set<String> WHOLE_DAYS =
      Set.of("DAYS", "WEEKS", "MONTHS", "YEARS", "DECADES", "CENTURIES");
  private static final Set<String> ZONED =
      Set.of(
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.chrono.ChronoZonedDateTime");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.isStatic("java.time.Clock", "fixed")) {
      return Optional.of(
          new Value.Scalar(
              Optional.of(Constants.FIXED_CLOCK), call.method().returns(), call.taint()));
    }
    if (readsFixedClock(call)) {
      return Optional.of(call.opaque(call.taint()));
    }
    if (call.isStatic(FORMATTER, "ofPattern")
        || call.owner().equals(OLD_FORMATTER)
            && call.method().isConstructor()
            && call.count() > 0) {
      return Optional.of(pattern(call));
    }
    if (call.isStatic(FORMATTER) && call.name().startsWith("ofLocalized")) {
      return Optional.of(
          formatter(
              call, call.name().equals("ofLocalizedDate"), call.origin(Stability.PER_PROCESS)));
    }
    if (call.name().equals("format") && call.count() == 1 && call.receiver().isPresent()) {
      return format(call);
    }
    return call.receiver().isPresent() ? derived(call) : Optional.empty();
  }

  /** What the table says of a formatter. */
  static Optional<Object> formatter(Optional<Effect> effect) {
    return effect.flatMap(
        e ->
            switch (e) {
              case DAY_FORMATTER -> Optional.of(new Constants.DatePattern(true, true));
              case DAY_FORMATTER_UNLESS_ZONED ->
                  Optional.of(new Constants.DatePattern(true, false));
              default -> Optional.empty();
            });
  }

  private static Value formatter(LibraryCall call, boolean day, Taint taint) {
    return new Value.Scalar(
        Optional.of(new Constants.DatePattern(day, true)), call.method().returns(), taint);
  }

  private static boolean readsFixedClock(LibraryCall call) {
    boolean now = call.name().equals("now") && call.count() == 1;
    Optional<Value> clock =
        now
            ? Optional.of(call.argument(0))
            : call.receiver().filter(r -> call.owner().equals("java.time.Clock"));
    return clock.flatMap(Values::constant).filter(Constants.FIXED_CLOCK::equals).isPresent();
  }

  private static Value pattern(LibraryCall call) {
    Optional<String> pattern = Values.constant(call.argument(0), String.class);
    boolean localized = pattern.map(DatePatterns::hasWords).orElse(false) && call.count() == 1;
    Taint locale =
        localized
            ? call.machine()
                .origin(Stability.PER_PROCESS, call.place(), "the default locale of a date format")
            : Taint.NONE;
    boolean day = pattern.map(DatePatterns::isDayOrCoarser).orElse(false);
    return formatter(call, day, call.taint().and(locale));
  }

  /** {@code date.format(formatter)} and {@code formatter.format(date)}. */
  private static Optional<Value> format(LibraryCall call) {
    Value self = call.receiver().orElseThrow();
    boolean formatterFirst = Values.constant(self, Constants.DatePattern.class).isPresent();
    Value formatter = formatterFirst ? self : call.argument(0);
    Value date = formatterFirst ? call.argument(0) : self;
    Optional<Constants.DatePattern> known = Values.constant(formatter, Constants.DatePattern.class);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    boolean zoned = ZONED.contains(Values.type(date).name()) || ZONED.contains(call.owner());
    boolean day = known.get().dayOrCoarser() && (known.get().evenIfZoned() || !zoned);
    Taint taint = Values.reach(date);
    return Optional.of(
        call.text(Optional.empty(), (day ? taint.toDay() : taint).and(Values.reach(formatter))));
  }

  private static Optional<Value> derived(LibraryCall call) {
    Value self = call.receiver().orElseThrow();
    Optional<Constants.DatePattern> formatter = Values.constant(self, Constants.DatePattern.class);
    if (formatter.isPresent() && call.name().startsWith("with")) {
      Taint taint =
          call.name().equals("withLocale") || call.name().equals("localizedBy")
              ? call.taintOfArguments()
              : call.taint();
      return Optional.of(
          new Value.Scalar(Optional.of(formatter.get()), call.method().returns(), taint));
    }
    boolean cuts =
        call.name().equals("truncatedTo") && isWholeDays(call.argument(0))
            || call.name().equals("between") && isWholeDays(self)
            || call.name().equals("until") && call.count() == 2 && isWholeDays(call.argument(1));
    return cuts ? Optional.of(call.opaque(call.taint().toDay())) : Optional.empty();
  }

  private static boolean isWholeDays(Value unit) {
    return Values.constant(unit, Constants.FieldName.class)
        .filter(
            e -> e.type().equals("java.time.temporal.ChronoUnit") && WHOLE_DAYS.contains(e.name()))
        .isPresent();
  }
}
