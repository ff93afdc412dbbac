package io.github.warmprefix.processor.stability.flow;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Collects what a value, and all that it holds, depends on. */
final class Reach {
  private final Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  Taint of(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return scalar.taint();
    }
    if (value instanceof Value.Tinted tinted) {
      return of(tinted.base()).and(tinted.taint());
    }
    if (value instanceof Value.Entry entry) {
      return of(entry.key()).and(of(entry.value()));
    }
    if (value instanceof Value.Choice choice) {
      return all(choice.options());
    }
    return value instanceof Value.Heap heap && seen.add(value) ? ofHeap(heap) : Taint.NONE;
  }

  private Taint ofHeap(Value.Heap heap) {
    if (heap instanceof Text text) {
      return text.taint();
    }
    if (heap instanceof Series series) {
      return Orders.taint(series)
          .and(series.items().map(this::all).orElse(Taint.NONE))
          .and(series.summary().map(this::of).orElse(Taint.NONE));
    }
    if (heap instanceof Instance instance) {
      return all(instance.fields().values()).and(instance.base().map(this::of).orElse(Taint.NONE));
    }
    if (heap instanceof SdkObject object) {
      return all(object.parts().values().stream().map(SdkObject.Part::value).toList());
    }
    LibraryObject object = (LibraryObject) heap;
    return object.taint().and(object.held().map(this::of).orElse(Taint.NONE));
  }

  private Taint all(Iterable<Value> values) {
    Taint taint = Taint.NONE;
    for (Value value : values) {
      taint = taint.and(of(value));
    }
    return taint;
  }
}
