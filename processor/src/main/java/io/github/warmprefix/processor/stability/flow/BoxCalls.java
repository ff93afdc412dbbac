package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Optional;
import java.util.Set;

/** Objects that hold one value: atomics and futures. */
final class BoxCalls implements LibraryCall.Family {
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";
  private static final Set<String> READING =
      Set.of(
          "get",
          "join",
          "getNow",
          "getPlain",
          "getAcquire",
          "getOpaque",
          "intValue",
          "longValue",
          "resultNow",
          "sum");
  private static final Set<String> WRITING =
      Set.of("set", "lazySet", "setPlain", "setRelease", "complete");
  private static final Set<String> COUNTING =
      Set.of(
          "incrementAndGet",
          "decrementAndGet",
          "getAndIncrement",
          "getAndDecrement",
          "addAndGet",
          "getAndAdd",
          "increment",
          "decrement",
          "add",
          "accumulateAndGet",
          "getAndAccumulate");
  private static final Set<String> CHAINING =
      Set.of("thenApply", "thenApplyAsync", "handle", "handleAsync");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.method().isConstructor()) {
      return construct(call);
    }
    if (call.receiver().isEmpty()) {
      return factory(call);
    }
    if (Set.of("submit", "schedule").contains(call.name())
        && call.method().owner().is("java.util.concurrent.Executor")) {
      return Optional.of(box(call, call.apply(call.argument(0))));
    }
    return call.receiver(LibraryObject.class)
        .filter(object -> object.held().isPresent() && isBox(object))
        .flatMap(object -> onBox(call, object));
  }

  /** Whether a method makes a new number of the one that is in a box. */
  static boolean counts(Method method) {
    return method.owner().name().startsWith("java.util.concurrent.atomic.")
        && COUNTING.contains(method.name());
  }

  private static boolean isBox(LibraryObject object) {
    return object.type().name().startsWith("java.util.concurrent.");
  }

  private static Optional<Value> construct(LibraryCall call) {
    String owner = call.owner();
    if (!owner.startsWith("java.util.concurrent.atomic.")
        && !owner.equals("java.util.concurrent.FutureTask")
        && !owner.equals(FUTURE)) {
      return Optional.empty();
    }
    Value content =
        call.count() == 0
            ? initial(owner)
            : owner.endsWith("FutureTask") ? call.apply(call.argument(0)) : call.argument(0);
    return Optional.of(box(call, content));
  }

  private static Value initial(String owner) {
    return switch (owner.substring(owner.lastIndexOf('.') + 1)) {
      case "AtomicInteger" -> Value.Scalar.of(0, INT);
      case "AtomicLong", "LongAdder" -> Value.Scalar.of(0L, LONG);
      case "AtomicBoolean" -> Value.Scalar.of(false, BOOLEAN);
      default -> Expressions.nothing();
    };
  }

  private static final Value ANY_VALUE = Value.Scalar.text("any");
  private static final Type INT = Type.primitive("int");
  private static final Type LONG = Type.primitive("long");
  private static final Type BOOLEAN = Type.primitive("boolean");

  private static LibraryObject box(LibraryCall call, Value content) {
    LibraryObject box = call.object(boxType(call));
    box.hold(content);
    return box;
  }

  private static Type boxType(LibraryCall call) {
    return call.method().returns();
  }

  private static Optional<Value> factory(LibraryCall call) {
    if (!call.isStatic(FUTURE)) {
      return Optional.empty();
    }
    return switch (call.name()) {
      case "supplyAsync" -> Optional.of(box(call, call.apply(call.argument(0))));
      case "completedFuture", "completedStage" -> Optional.of(box(call, call.argument(0)));
      case "anyOf" ->
          Optional.of(
              box(
                  call,
                  call.opaque(
                      call.taint().and(call.count() > 1 ? StreamCalls.race(call) : Taint.NONE))));
      case "allOf" -> Optional.of(box(call, Expressions.nothing()));
      default -> Optional.empty();
    };
  }

  private static Optional<Value> onBox(LibraryCall call, LibraryObject box) {
    Value held = box.held().orElseThrow();
    String name = call.name();
    if (READING.contains(name)) {
      return Optional.of(held);
    }
    if (WRITING.contains(name)) {
      write(call, box, call.argument(0));
      return Optional.of(call.opaque(Taint.NONE));
    }
    if (CHAINING.contains(name)) {
      Value result =
          name.startsWith("handle")
              ? call.apply(call.argument(0), held, Expressions.nothing())
              : call.apply(call.argument(0), held);
      return Optional.of(box(call, result));
    }
    if (name.startsWith("thenCombine")) {
      Value other = content(call.argument(0));
      return Optional.of(box(call, call.apply(call.argument(1), held, other)));
    }
    if (name.startsWith("thenCompose")) {
      return Optional.of(call.apply(call.argument(0), held));
    }
    if (Set.of("exceptionally", "orTimeout", "whenComplete", "toCompletableFuture")
        .contains(name)) {
      return Optional.of(box);
    }
    return step(call, box, held);
  }

  private static Value content(Value future) {
    return Values.each(
        future,
        value ->
            value instanceof LibraryObject object && object.held().isPresent()
                ? object.held().get()
                : Value.Scalar.opaque(Type.NONE, Values.reach(value)));
  }

  private static Optional<Value> step(LibraryCall call, LibraryObject box, Value held) {
    Taint counted = COUNTING.contains(call.name()) ? SharedProgress.of(call, box) : Taint.NONE;
    Taint taint = Values.reach(held).and(call.taintOfArguments()).and(counted);
    switch (call.name()) {
      case "updateAndGet", "accumulateAndGet", "getAndUpdate", "getAndAccumulate":
        Value made = call.apply(call.argument(call.count() - 1), held);
        Value result = Values.tint(keepsFirst(call, box) ? kept(call, made) : made, counted);
        write(call, box, result);
        return Optional.of(call.name().startsWith("getAnd") ? Values.tint(held, counted) : result);
      case "getAndSet":
        write(call, box, call.argument(0));
        return Optional.of(held);
      case "incrementAndGet",
      "decrementAndGet",
      "getAndIncrement",
      "getAndDecrement",
      "addAndGet",
      "getAndAdd":
        return Optional.of(add(call, box, Values.tint(held, counted)));
      case "compareAndSet":
        boolean first = outlives(call, box) && Values.isNull(call.argument(0));
        write(call, box, first ? kept(call, call.argument(1)) : call.opaque(taint));
        return Optional.of(call.opaque(taint));
      case "increment", "decrement", "add":
        write(call, box, call.opaque(taint));
        return Optional.of(call.opaque(taint));
      case "toString":
        return Optional.of(call.print(held));
      default:
        return Optional.empty();
    }
  }

  /** Whether a function leaves a value alone that earlier calls have put into a box. */
  private static boolean keepsFirst(LibraryCall call, LibraryObject box) {
    return call.name().equals("updateAndGet")
        && outlives(call, box)
        && call.apply(call.argument(0), ANY_VALUE).equals(ANY_VALUE);
  }

  private static boolean outlives(LibraryCall call, LibraryObject box) {
    return box.stage() == Stage.LOADING && call.machine().stage() == Stage.CALL;
  }

  private static Value kept(LibraryCall call, Value value) {
    return new Captured(call.machine(), call.place(), "the reference").keep(value);
  }

  private static Value add(LibraryCall call, LibraryObject box, Value held) {
    Value amount =
        call.count() == 1
            ? call.argument(0)
            : Value.Scalar.of(call.name().contains("ecrement") ? -1 : 1, INT);
    Optional<Object> sum =
        Values.constant(held)
            .flatMap(x -> Values.constant(amount).flatMap(y -> Numbers.binary("+", x, y)));
    Value after =
        new Value.Scalar(
            sum, call.method().returns(), Values.reach(held).and(Values.reach(amount)));
    write(call, box, after);
    return call.name().startsWith("getAnd") ? held : after;
  }

  private static void write(LibraryCall call, LibraryObject box, Value value) {
    Machine machine = call.machine();
    Value old = box.held().orElse(value);
    Value stored = machine.certain(box) ? value : Values.join(old, value, machine.control(box));
    machine.changed(!stored.equals(old));
    box.hold(stored);
  }
}
