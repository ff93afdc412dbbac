package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Method;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A call too far off to be looked into: it may return anything, and do anything to what it has. */
final class Unseen {
  private final Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Taint taint;

  private Unseen(Taint taint) {
    this.taint = taint;
  }

  /** What such a call returns. */
  static Value call(
      Machine machine, Method method, Optional<Value> receiver, List<Value> arguments, Place at) {
    Taint taint = machine.origin(Stability.UNKNOWN, at, Calls.subject(method));
    Unseen unseen = new Unseen(taint);
    receiver.ifPresent(unseen::reaches);
    unseen.reachesAll(arguments);
    machine.touchState();
    return Value.Scalar.opaque(method.returns(), taint);
  }

  private void reachesAll(Iterable<Value> values) {
    values.forEach(this::reaches);
  }

  private void reaches(Value value) {
    if (value instanceof Value.Tinted tinted) {
      reaches(tinted.base());
    } else if (value instanceof Value.Entry entry) {
      reaches(entry.value());
    } else if (value instanceof Value.Choice choice) {
      reachesAll(choice.options());
    } else if (value instanceof Value.Heap heap && seen.add(heap)) {
      changes(heap);
    }
  }

  /** A builder of the SDK gives away nothing that it holds; all one can do is to add more. */
  private void changes(Value.Heap heap) {
    if (heap instanceof SdkObject object) {
      object.veil();
    } else if (heap instanceof Instance instance) {
      reachesAll(instance.fields().values());
    } else if (heap instanceof Series series) {
      series.items().ifPresent(this::reachesAll);
      InUse.forget(series, Values.reach(series).and(taint));
    } else if (heap instanceof Text text) {
      InUse.forget(text, taint);
      text.absorb(taint);
    } else if (heap instanceof LibraryObject object) {
      InUse.forget(object, taint);
      object.absorb(taint);
    }
  }
}
