package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps of streams after which there are fewer elements, or more. */
final class StreamSteps {
  private StreamSteps() {}

  static Value filter(LibraryCall call, Series self) {
    Series kept = call.series(self.shape(), self.order());
    kept.parallel(self.parallel());
    kept.taint(Orders.taint(self));
    List<Value> items = new ArrayList<>();
    boolean known = self.items().isPresent();
    Taint control = Taint.NONE;
    for (Value item :
        self.items().orElseGet(() -> self.summary().map(List::of).orElse(List.of()))) {
      Value verdict = call.apply(call.argument(0), item);
      control = control.and(Values.reach(verdict).sorted());
      Optional<Boolean> keep = Values.constant(verdict, Boolean.class);
      known &= keep.isPresent();
      if (keep.orElse(true)) {
        items.add(item);
      }
    }
    kept.taint(kept.taint().and(control));
    if (known && call.name().equals("filter")) {
      kept.items(items);
    } else {
      kept.summarize(items.isEmpty() ? null : Values.joinAll(items, Taint.NONE));
    }
    return kept;
  }

  static Value flatMap(LibraryCall call, Series self) {
    if (call.name().equals("mapMulti")) {
      return mapMulti(call, self);
    }
    if (self.shape() == Series.Shape.OPTIONAL) {
      Optional<Value> only = Elements.of(self, Type.NONE).some();
      return only.map(v -> Values.tint(call.apply(call.argument(0), v), self.taint())).orElse(self);
    }
    Series flat = call.series(Series.Shape.STREAM, Series.Order.KEPT);
    Elements elements = Elements.of(self, Type.NONE);
    if (elements.inOrder().isPresent()) {
      for (Value element : elements.inOrder().get()) {
        SeriesEdits.addAll(call.machine(), flat, call.apply(call.argument(0), element));
      }
    } else if (elements.some().isPresent()) {
      Value inner = call.apply(call.argument(0), elements.some().get());
      flat.summarize(Elements.of(inner, Type.NONE).some().orElse(null));
      flat.taint(Orders.taint(self).and(Elements.of(inner, Type.NONE).control()));
    }
    flat.taint(flat.taint().and(elements.control()));
    return flat;
  }

  private static Value mapMulti(LibraryCall call, Series self) {
    Series sunk = call.series(Series.Shape.STREAM, Series.Order.KEPT);
    Value sink =
        new Value.Function(
            (arguments, at) -> {
              SeriesEdits.add(call.machine(), sunk, arguments.get(0));
              return Expressions.nothing();
            },
            call.machine().stage(),
            call.place());
    Elements elements = Elements.of(self, Type.NONE);
    if (elements.inOrder().isPresent()) {
      elements.inOrder().get().forEach(element -> call.apply(call.argument(0), element, sink));
    } else {
      elements
          .some()
          .ifPresent(
              some ->
                  call.machine()
                      .in(elements.control(), () -> call.apply(call.argument(0), some, sink)));
    }
    sunk.taint(sunk.taint().and(elements.control()));
    return sunk;
  }

  static Value part(LibraryCall call, Series self) {
    Optional<Number> count = Values.constant(call.argument(0), Number.class);
    Series part = SeriesEdits.map(call, self, v -> v);
    Elements elements = Elements.of(self, Type.NONE);
    if (elements.inOrder().isPresent() && count.isPresent()) {
      List<Value> all = elements.inOrder().get();
      int cut = (int) Math.min(all.size(), Math.max(0, count.get().longValue()));
      part.items(call.name().equals("limit") ? all.subList(0, cut) : all.subList(cut, all.size()));
    } else {
      part.summarize(elements.some().orElse(null));
      part.taint(part.taint().and(call.taintOfArguments()));
    }
    return part;
  }
}
