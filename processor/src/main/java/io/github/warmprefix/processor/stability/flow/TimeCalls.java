package io.github.warmprefix.processor.stability.flow;

import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clocks that stand still, and what cuts a moment down to its day. */
final class TimeCalls implements LibraryCall.Family {
  private static final List<String> CLOCKS = List.of("java.time.Clock", "java.time.InstantSource");
  private static final Set<String> DERIVING = Set.of("offset", "tick", "withZone");
  private static final List<String> DATE_TIMES =
      List.of(
          "java.time.LocalDateTime",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.chrono.ChronoLocalDateTime",
          "java.time.chrono.ChronoZonedDateTime");
  private static final Set<String> WHOLE_DAYS =
      Set.of("DAYS", "WEEKS", "MONTHS", "YEARS", "DECADES", "CENTURIES");
  private static final Set<String> DAY_FIELDS =
      Set.of(
          "DAY_OF_WEEK",
          "DAY_OF_MONTH",
          "DAY_OF_YEAR",
          "EPOCH_DAY",
          "ALIGNED_DAY_OF_WEEK_IN_MONTH",
          "ALIGNED_DAY_OF_WEEK_IN_YEAR",
          "ALIGNED_WEEK_OF_MONTH",
          "ALIGNED_WEEK_OF_YEAR",
          "MONTH_OF_YEAR",
          "PROLEPTIC_MONTH",
          "YEAR_OF_ERA",
          "YEAR",
          "ERA");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.method().owner().isAny(CLOCKS)) {
      return clock(call);
    }
    if (call.name().equals("now")
        && call.receiver().isEmpty()
        && call.count() == 1
        && standsStill(call.argument(0))) {
      return Optional.of(call.opaque(call.taint()));
    }
    if (call.receiver().isEmpty()) {
      return Optional.empty();
    }
    if (call.name().equals("with") && call.method().owner().isAny(DATE_TIMES) && setsTime(call)) {
      Taint day = Values.reach(call.receiver().get()).toDay();
      return Optional.of(call.opaque(day.and(call.taintOfArguments())));
    }
    return cutsToDay(call) ? Optional.of(call.opaque(call.taint().toDay())) : Optional.empty();
  }

  private static Optional<Value> clock(LibraryCall call) {
    boolean made = call.receiver().isEmpty() && call.name().equals("fixed");
    boolean derived =
        DERIVING.contains(call.name())
            && (call.receiver().filter(TimeCalls::standsStill).isPresent()
                || call.count() > 0 && standsStill(call.argument(0)));
    if (made || derived) {
      return Optional.of(
          new Value.Scalar(
              Optional.of(Constants.FIXED_CLOCK), call.method().returns(), call.taint()));
    }
    return call.receiver().filter(TimeCalls::standsStill).map(clock -> call.opaque(call.taint()));
  }

  private static boolean standsStill(Value clock) {
    return Values.constant(clock).filter(Constants.FIXED_CLOCK::equals).isPresent();
  }

  /** Whether {@code with} replaces the whole time of the day. */
  private static boolean setsTime(LibraryCall call) {
    return call.count() == 1 && Values.type(call.argument(0)).is("java.time.LocalTime");
  }

  private static boolean cutsToDay(LibraryCall call) {
    return switch (call.name()) {
      case "truncatedTo" -> isWholeDays(call.argument(0));
      case "between" -> isWholeDays(call.receiver().orElseThrow());
      case "until" -> call.count() == 2 && isWholeDays(call.argument(1));
      case "get", "getLong" ->
          call.count() == 1
              && (call.method().owner().isAny(DATE_TIMES) && isDayField(call.argument(0))
                  || call.method().owner().is("java.util.Calendar")
                      && isOldDayField(call.argument(0)));
      default -> false;
    };
  }

  private static boolean isWholeDays(Value unit) {
    return isConstantOf("java.time.temporal.ChronoUnit", WHOLE_DAYS, unit);
  }

  /** Whether a field of a date-time is no finer than the day. */
  static boolean isDayField(Value field) {
    return isConstantOf("java.time.temporal.ChronoField", DAY_FIELDS, field)
        || Values.constant(field, Constants.FieldName.class)
            .filter(constant -> constant.type().equals("java.time.temporal.IsoFields"))
            .isPresent();
  }

  private static boolean isOldDayField(Value field) {
    return Values.constant(field, Integer.class)
        .filter(number -> number <= Calendar.DAY_OF_WEEK_IN_MONTH)
        .isPresent();
  }

  private static boolean isConstantOf(String type, Set<String> names, Value value) {
    return Values.constant(value, Constants.FieldName.class)
        .filter(constant -> constant.type().equals(type) && names.contains(constant.name()))
        .isPresent();
  }
}
