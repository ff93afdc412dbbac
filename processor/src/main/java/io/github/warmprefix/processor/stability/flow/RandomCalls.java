package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import java.util.List;
import java.util.Optional;

/** Sources of random numbers, seeded or not. */
final class RandomCalls implements LibraryCall.Family {
  private static final String GENERATOR = "java.util.random.RandomGenerator";
  private static final List<String> TYPES = List.of(GENERATOR, "java.util.Random");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.method().isConstructor() && call.method().owner().isAny(TYPES)) {
      LibraryObject random = call.object(call.method().owner());
      boolean seeded = call.count() > 0 && !call.owner().equals("java.security.SecureRandom");
      if (seeded) {
        seed(random, call.taintOfArguments());
      }
      return Optional.of(random);
    }
    return call.receiver(LibraryObject.class)
        .filter(object -> object.type().isAny(TYPES))
        .map(random -> onRandom(call, random));
  }

  private static void seed(LibraryObject random, Taint taint) {
    random.hold(Value.Scalar.opaque(random.type(), taint));
  }

  private static Value onRandom(LibraryCall call, LibraryObject random) {
    if (call.name().equals("setSeed")) {
      seed(random, call.taintOfArguments());
      return Expressions.nothing();
    }
    Taint drawn = draw(call, random).and(call.taintOfArguments());
    if (call.method().returns().is("java.util.stream.BaseStream")) {
      Series numbers = call.series(Series.Shape.STREAM, Series.Order.KEPT);
      numbers.summarize(
          Value.Scalar.opaque(io.github.warmprefix.processor.stability.ir.Type.NONE, drawn));
      return numbers;
    }
    if (call.name().equals("nextBytes")) {
      Values.each(
          call.argument(0),
          value -> {
            if (value instanceof Series array) {
              array.summarize(
                  Value.Scalar.opaque(
                      io.github.warmprefix.processor.stability.ir.Type.NONE, drawn));
            }
            return value;
          });
      return Expressions.nothing();
    }
    return call.opaque(drawn);
  }

  /** What the next number depends on. */
  private static Taint draw(LibraryCall call, LibraryObject random) {
    boolean seeded = random.held().isPresent();
    boolean shared = random.stage() == Stage.LOADING && call.machine().stage() == Stage.CALL;
    return seeded && !shared
        ? Values.reach(random)
        : Values.reach(random).and(call.origin(Stability.PER_REQUEST));
  }

  /** {@code Collections.shuffle}. */
  static void shuffle(LibraryCall call, Series series) {
    if (series.atMostOne()) {
      return;
    }
    Taint drawn =
        call.count() > 1 && Values.untinted(call.argument(1)) instanceof LibraryObject random
            ? draw(call, random)
            : call.count() > 1
                ? Values.reach(call.argument(1))
                : call.origin(Stability.PER_REQUEST);
    Streams.reorder(series, drawn);
    call.machine().changed(true);
  }
}
