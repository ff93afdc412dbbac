package io.github.warmprefix.processor.stability.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts texts that begin with the date, as {@code Instant.toString()} prints it, behind the date.
 */
final class DatedTextCalls implements LibraryCall.Family {
  private static final int DATE_LENGTH = 10;
  private static final Set<Object> BETWEEN = Set.of("T", 'T', (int) 'T');
  private static final Set<String> CUTTING = Set.of("substring", "subSequence");

  @Override
  public Optional<Value> call(LibraryCall call) {
    return call.receiver(Value.Scalar.class)
        .filter(text -> text.constant().isEmpty() && !text.taint().dates().isEmpty())
        .flatMap(text -> onText(call, text));
  }

  private static Optional<Value> onText(LibraryCall call, Value.Scalar text) {
    if (CUTTING.contains(call.name())) {
      return endsWithDate(call) ? Optional.of(date(call, text)) : Optional.empty();
    }
    boolean atTime =
        call.count() > 0 && Values.constant(call.argument(0)).filter(BETWEEN::contains).isPresent();
    if (atTime && call.name().equals("indexOf") && call.count() == 1) {
      return Optional.of(
          new Value.Scalar(
              Optional.of(Constants.END_OF_DATE),
              call.method().returns(),
              text.taint().withoutDates()));
    }
    return atTime && call.name().equals("split") && !isWhole(call)
        ? Optional.of(split(call, text))
        : Optional.empty();
  }

  /** {@code split(separator, 1)} splits nothing. */
  private static boolean isWhole(LibraryCall call) {
    return call.count() == 2
        && Values.constant(call.argument(1), Integer.class).filter(limit -> limit != 1).isEmpty();
  }

  private static boolean endsWithDate(LibraryCall call) {
    return call.count() == 2
        && Values.constant(call.argument(1))
            .filter(
                end -> end == Constants.END_OF_DATE || end instanceof Integer n && n <= DATE_LENGTH)
            .isPresent();
  }

  private static Value date(LibraryCall call, Value.Scalar text) {
    return call.text(Optional.empty(), text.taint().upToDate().and(call.taintOfArguments()));
  }

  /** What comes before the first T belongs to the date, whatever stands ahead of it. */
  private static Value split(LibraryCall call, Value.Scalar text) {
    Series pieces = call.series(Series.Shape.ARRAY, Series.Order.KEPT);
    pieces.items(List.of(date(call, text), call.text(Optional.empty(), call.taint())));
    return pieces;
  }
}
