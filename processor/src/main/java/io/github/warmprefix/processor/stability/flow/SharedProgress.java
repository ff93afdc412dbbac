package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Iterators, scanners and counters that are made once, without a field of their own that changes:
 * each call takes up where the one before it stopped.
 */
final class SharedProgress implements LibraryCall.Family {
  private static final List<String> READERS =
      List.of("java.util.Scanner", "java.util.StringTokenizer", "java.io.Reader");
  private static final Set<String> REPLACING = Set.of("merge", "compute", "computeIfPresent");
  private static final Set<String> ASKING = Set.of("getClass", "hashCode", "equals", "close");

  @Override
  public Optional<Value> call(LibraryCall call) {
    Optional<LibraryObject> reader =
        call.receiver(LibraryObject.class).filter(object -> object.type().isAny(READERS));
    return reader
        .filter(object -> isShared(call, object) && !ASKING.contains(call.name()))
        .map(object -> call.opaque(call.taint().and(position(call, object.type().simpleName()))));
  }

  /** What the next element of an iterator depends on besides the elements. */
  static Taint of(LibraryCall call, Series series) {
    return series.shape() == Series.Shape.ITERATOR && isShared(call, series)
        ? position(call, "Iterator")
        : Taint.NONE;
  }

  /** What the content of a box depends on that is counted up or the like. */
  static Taint of(LibraryCall call, LibraryObject box) {
    boolean known =
        call.machine().fieldValues().accountsFor(box)
            || !Values.reach(box).only(Stability.PER_REQUEST).isEmpty();
    return !known && isShared(call, box) ? position(call, box.type().simpleName()) : Taint.NONE;
  }

  /** What an entry depends on that is computed from the one before it. */
  static Taint ofMap(LibraryCall call, Series map, Value key) {
    boolean candidate =
        REPLACING.contains(call.name())
            && isShared(call, map)
            && !call.machine().fieldValues().accountsFor(map);
    return candidate && usesFormer(call, key) ? position(call, "map") : Taint.NONE;
  }

  /** Whether the function makes something new of the former value, and not only keeps it. */
  private static boolean usesFormer(LibraryCall call, Value key) {
    LibraryObject former = call.object(Type.NONE);
    call.machine().touchState();
    // no state by nature: what the function asks of the former value is decided
    Taint mark = call.machine().origin(Stability.PER_REQUEST, call.place(), "the former value");
    former.absorb(mark);
    Value result =
        call.name().equals("merge")
            ? call.apply(call.argument(2), former, call.argument(1))
            : call.apply(call.argument(1), key, former);
    boolean[] used = {false};
    Values.each(
        result,
        value -> {
          used[0] |=
              value != former
                  && Values.reach(value).origins().stream().anyMatch(mark.origins()::contains);
          return value;
        });
    return used[0];
  }

  private static boolean isShared(LibraryCall call, Value.Heap heap) {
    return heap.stage() == Stage.LOADING && call.machine().stage() == Stage.CALL;
  }

  private static Taint position(LibraryCall call, String type) {
    String words = "the " + type + " that all calls share";
    call.machine().touchState();
    return call.machine().origin(Stability.PER_REQUEST, call.place(), words, Origin.Nature.STATE);
  }
}
