package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Optional;

/** What makes streams and optionals. */
final class StreamFactories implements LibraryCall.Family {
  private static final int LONGEST_RANGE = 10_000;

  @Override
  public Optional<Value> call(LibraryCall call) {
    return call.receiver().isEmpty() ? factory(call) : Optional.empty();
  }

  private static Optional<Value> factory(LibraryCall call) {
    String owner = call.owner();
    if (owner.equals("java.util.Optional")) {
      return Optional.of(optional(call));
    }
    if (owner.equals("java.util.Arrays") && call.name().equals("stream")) {
      return Optional.of(
          SeriesEdits.copy(call, Series.Shape.STREAM, Series.Order.KEPT, call.argument(0)));
    }
    if (!owner.startsWith("java.util.stream.") || !owner.endsWith("Stream")) {
      return Optional.empty();
    }
    Series stream = call.series(Series.Shape.STREAM, Series.Order.KEPT);
    switch (call.name()) {
      case "of", "ofNullable":
        if (call.count() == 1
            && Values.untinted(call.argument(0)) instanceof Series array
            && array.shape() == Series.Shape.ARRAY) {
          SeriesEdits.addAll(call.machine(), stream, call.argument(0));
        } else {
          call.arguments().forEach(e -> SeriesEdits.add(call.machine(), stream, e));
        }
        return Optional.of(stream);
      case "empty":
        return Optional.of(stream);
      case "concat":
        call.arguments().forEach(part -> SeriesEdits.addAll(call.machine(), stream, part));
        return Optional.of(stream);
      case "range", "rangeClosed":
        return Optional.of(range(call, stream));
      case "generate":
        stream.summarize(call.apply(call.argument(0)));
        return Optional.of(stream);
      case "iterate":
        Value next = call.apply(call.argument(call.count() - 1), call.argument(0));
        stream.summarize(Values.join(call.argument(0), next, Taint.NONE));
        return Optional.of(stream);
      default:
        return Optional.empty();
    }
  }

  private static Value optional(LibraryCall call) {
    Series optional = call.series(Series.Shape.OPTIONAL, Series.Order.KEPT);
    if (call.name().equals("of")
        || call.name().equals("ofNullable") && Values.constant(call.argument(0)).isPresent()) {
      call.arguments().stream().filter(v -> !Values.isNull(v)).forEach(optional::append);
    } else if (call.name().equals("ofNullable")) {
      optional.summarize(call.argument(0));
    }
    return optional;
  }

  private static Value range(LibraryCall call, Series stream) {
    Optional<Number> from = Values.constant(call.argument(0), Number.class);
    Optional<Number> to = Values.constant(call.argument(1), Number.class);
    Type element = Values.type(call.argument(0));
    long extra = call.name().equals("range") ? 0 : 1;
    if (from.isPresent()
        && to.isPresent()
        && to.get().longValue() - from.get().longValue() < LONGEST_RANGE) {
      for (long i = from.get().longValue(); i < to.get().longValue() + extra; i++) {
        Object number = element.name().equals("long") ? (Object) i : (Object) (int) i;
        stream.append(Value.Scalar.of(number, element));
      }
    } else {
      stream.summarize(call.machine().turns().ofRange(element, call.place()));
      stream.taint(call.taint());
    }
    return stream;
  }
}
