package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import java.util.Optional;
import java.util.Set;

/** Builders of date formatters, which print what all their parts print. */
final class FormatterBuilderCalls implements LibraryCall.Family {
  private static final String BUILDER = "java.time.format.DateTimeFormatterBuilder";
  private static final Constants.DatePattern NOTHING_YET = Constants.DatePattern.of(true);
  private static final Constants.DatePattern ANYTHING = Constants.DatePattern.of(false);
  private static final Set<String> NUMBERS =
      Set.of("appendValue", "appendValueReduced", "parseDefaulting");
  private static final Set<String> NEUTRAL =
      Set.of(
          "appendLiteral",
          "optionalStart",
          "optionalEnd",
          "padNext",
          "parseCaseInsensitive",
          "parseCaseSensitive",
          "parseLenient",
          "parseStrict");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (!call.owner().equals(BUILDER)) {
      return Optional.empty();
    }
    if (call.method().isConstructor()) {
      LibraryObject builder = call.object(call.method().owner());
      builder.hold(Value.Scalar.of(NOTHING_YET, call.method().owner()));
      return Optional.of(builder);
    }
    return call.receiver(LibraryObject.class)
        .filter(builder -> builder.held().isPresent())
        .map(builder -> onBuilder(call, builder));
  }

  private static Value onBuilder(LibraryCall call, LibraryObject builder) {
    Value.Scalar held = (Value.Scalar) builder.held().orElseThrow();
    if (call.name().equals("toFormatter")) {
      Taint taint = call.count() == 0 ? held.taint() : call.taintOfArguments();
      return new Value.Scalar(held.constant(), call.method().returns(), taint.and(builder.taint()));
    }
    builder.hold(
        new Value.Scalar(
            Optional.of(both((Constants.DatePattern) held.constant().orElseThrow(), part(call))),
            held.type(),
            held.taint().and(words(call))));
    builder.absorb(call.taintOfArguments().and(call.machine().control(builder)));
    return builder;
  }

  private static Constants.DatePattern both(Constants.DatePattern a, Constants.DatePattern b) {
    return new Constants.DatePattern(
        a.dayOrCoarser() && b.dayOrCoarser(), a.evenIfZoned() && b.evenIfZoned(), false);
  }

  /** What is added by a call. */
  private static Constants.DatePattern part(LibraryCall call) {
    if (NEUTRAL.contains(call.name())) {
      return NOTHING_YET;
    }
    Optional<Value> first = call.arguments().stream().findFirst();
    if (call.name().equals("appendPattern")) {
      return pattern(call).map(DatePatterns::read).orElse(ANYTHING);
    }
    if (NUMBERS.contains(call.name()) || call.name().equals("appendText")) {
      return Constants.DatePattern.of(first.filter(TimeCalls::isDayField).isPresent());
    }
    return first
        .flatMap(value -> Values.constant(value, Constants.DatePattern.class))
        .orElse(ANYTHING);
  }

  private static boolean namesTexts(LibraryCall call) {
    return call.method().parameterTypes().contains("java.util.Map");
  }

  private static Optional<String> pattern(LibraryCall call) {
    return Values.constant(call.argument(0), String.class);
  }

  /** The default locale, if a call adds words. */
  private static Taint words(LibraryCall call) {
    boolean words =
        call.name().equals("appendText") && !namesTexts(call)
            || call.name().equals("appendPattern")
                && pattern(call).filter(DatePatterns::hasWords).isPresent();
    return words
        ? call.machine()
            .origin(Stability.PER_PROCESS, call.place(), "the default locale of a date format")
        : Taint.NONE;
  }
}
