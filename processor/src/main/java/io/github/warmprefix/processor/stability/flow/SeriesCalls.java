package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Methods of collections, arrays and iterators. */
final class SeriesCalls implements LibraryCall.Family {
  private static final Set<String> ADDING =
      Set.of("add", "addLast", "offer", "offerLast", "addElement", "put");
  private static final Set<String> ADDING_FIRST = Set.of("addFirst", "push", "offerFirst");
  private static final Set<String> COUNTING =
      Set.of("isEmpty", "contains", "containsAll", "equals", "hashCode");

  @Override
  public Optional<Value> call(LibraryCall call) {
    Optional<Series> series =
        call.receiver(Series.class)
            .filter(
                s ->
                    s.shape() != Series.Shape.MAP
                        && s.shape() != Series.Shape.STREAM
                        && s.shape() != Series.Shape.OPTIONAL);
    return series.map(self -> onSeries(call, self));
  }

  private static Value onSeries(LibraryCall call, Series self) {
    String name = call.name();
    if (ADDING.contains(name)) {
      return add(call, self);
    }
    if (ADDING_FIRST.contains(name)) {
      return addFirst(call, self);
    }
    if (name.equals("hashCode") && self.shape() == Series.Shape.ARRAY) {
      return call.opaque(call.print(self).taint());
    }
    if (COUNTING.contains(name)) {
      return counted(call, self);
    }
    switch (name) {
      case "size", "length":
        return size(call, self);
      case "toString":
        return call.print(self);
      case "addAll":
        SeriesEdits.addAll(call.machine(), self, call.argument(call.count() - 1));
        return call.opaque(Taint.NONE);
      case "sort":
        Streams.sort(call, self, Optional.of(call.argument(0)));
        return Expressions.nothing();
      case "clear":
        return clear(call, self);
      case "set":
        return set(call, self);
      default:
        return views(call, self);
    }
  }

  private static Value views(LibraryCall call, Series self) {
    switch (call.name()) {
      case "stream":
        return SeriesEdits.copy(call, Series.Shape.STREAM, Series.Order.KEPT, self);
      case "parallelStream":
        Series stream = SeriesEdits.copy(call, Series.Shape.STREAM, Series.Order.KEPT, self);
        stream.parallel(true);
        return stream;
      case "iterator", "listIterator", "descendingIterator", "elements":
        Series iterator = call.series(Series.Shape.ITERATOR, Series.Order.KEPT);
        Elements elements = Elements.of(self, Type.NONE);
        iterator.taint(elements.control());
        iterator.summarize(elements.some().orElse(null));
        return iterator;
      case "toArray", "clone":
        return SeriesEdits.copy(call, Series.Shape.ARRAY, Series.Order.KEPT, self);
      case "reversed", "descendingSet":
        Series reversed = SeriesEdits.copy(call, self.shape(), Series.Order.KEPT, self);
        SeriesEdits.reverse(reversed);
        return reversed;
      case "forEach", "forEachRemaining":
        Streams.forEach(call, self, call.argument(0));
        return Expressions.nothing();
      case "hasNext", "hasMoreElements", "hasPrevious":
        return call.opaque(self.taint().sorted().and(SharedProgress.of(call, self)));
      default:
        return SeriesTakes.covers(call) ? SeriesTakes.take(call, self) : rest(call, self);
    }
  }

  private static Value add(LibraryCall call, Series self) {
    if (call.count() == 2) {
      SeriesEdits.add(call.machine(), self, call.argument(1));
      self.items().ifPresent(items -> Streams.blurOrder(self));
    } else {
      SeriesEdits.add(call.machine(), self, call.argument(0));
    }
    return call.opaque(Taint.NONE);
  }

  private static Value addFirst(LibraryCall call, Series self) {
    boolean known = self.items().isPresent() && call.machine().certain(self);
    SeriesEdits.add(call.machine(), self, call.argument(0));
    if (known && self.items().isPresent() && self.order() == Series.Order.KEPT) {
      List<Value> items = new ArrayList<>(self.items().get());
      items.add(0, items.remove(items.size() - 1));
      self.items(items);
    }
    return call.opaque(Taint.NONE);
  }

  private static Value counted(LibraryCall call, Series self) {
    if (call.name().equals("hashCode")) {
      Taint hash = ObjectCalls.hash(call, List.of(self));
      return call.opaque(self.shape() == Series.Shape.LIST ? hash : hash.sorted());
    }
    Taint taint = self.taint().sorted().and(call.taintOfArguments().sorted());
    if (call.name().equals("equals") && self.shape() == Series.Shape.LIST) {
      taint = call.taint();
    } else if (!call.name().equals("isEmpty") && !call.name().equals("contains")) {
      taint = taint.and(Values.reach(self).sorted());
    }
    if (call.name().equals("isEmpty")) {
      return new Value.Scalar(self.items().map(List::isEmpty), call.method().returns(), taint);
    }
    Optional<Object> contained = Optional.empty();
    if (call.name().equals("contains") && self.items().isPresent()) {
      Match best = Match.NEVER;
      for (Value item : self.items().get()) {
        best = best.or(Match.equal(item, call.argument(0)));
      }
      contained = best == Match.MAYBE ? Optional.empty() : Optional.of(best == Match.ALWAYS);
    }
    return new Value.Scalar(contained, call.method().returns(), taint);
  }

  private static Value size(LibraryCall call, Series self) {
    return new Value.Scalar(
        self.items().map(List::size), call.method().returns(), self.taint().sorted());
  }

  private static Value clear(LibraryCall call, Series self) {
    if (call.machine().certain(self)) {
      self.items(List.of());
      self.taint(Taint.NONE);
    } else {
      self.summarize(Elements.of(self, Type.NONE).some().orElse(null));
      self.taint(self.taint().and(call.machine().control(self)));
    }
    return Expressions.nothing();
  }

  private static Value set(LibraryCall call, Series self) {
    if (call.count() != 2) {
      return call.opaque(Taint.NONE);
    }
    Optional<Integer> index = Values.constant(call.argument(0), Integer.class);
    Optional<List<Value>> items = self.items();
    if (index.isPresent()
        && items.isPresent()
        && call.machine().certain(self)
        && index.get() >= 0
        && index.get() < items.get().size()) {
      List<Value> changed = new ArrayList<>(items.get());
      changed.set(index.get(), call.argument(1));
      self.items(changed);
    } else {
      Value all =
          Elements.of(self, Type.NONE)
              .some()
              .map(v -> Values.join(v, call.argument(1), Values.reach(call.argument(0))))
              .orElse(call.argument(1));
      self.summarize(all);
    }
    return call.opaque(Taint.NONE);
  }

  /** The elements between two known indexes. */
  private static Optional<List<Value>> cut(LibraryCall call, Elements elements) {
    if (!call.name().equals("subList")) {
      return Optional.empty();
    }
    Optional<Integer> from = Values.constant(call.argument(0), Integer.class);
    Optional<Integer> to = Values.constant(call.argument(1), Integer.class);
    return elements
        .inOrder()
        .filter(all -> from.isPresent() && to.isPresent())
        .filter(all -> from.get() >= 0 && from.get() <= to.get() && to.get() <= all.size())
        .map(all -> all.subList(from.get(), to.get()));
  }

  private static Value rest(LibraryCall call, Series self) {
    switch (call.name()) {
      case "subList", "headSet", "tailSet", "subSet":
        Series part = call.series(self.shape(), Series.Order.KEPT);
        cut(call, Elements.of(self, Type.NONE))
            .ifPresentOrElse(
                part::items,
                () -> part.summarize(Elements.of(self, Type.NONE).some().orElse(null)));
        part.taint(Orders.taint(self).and(call.taintOfArguments()));
        call.machine().fieldValues().view(self, part);
        return part;
      case "replaceAll":
        Series mapped = SeriesEdits.map(call, self, v -> call.apply(call.argument(0), v));
        mapped
            .items()
            .ifPresentOrElse(self::items, () -> self.summarize(mapped.summary().orElse(null)));
        return Expressions.nothing();
      case "removeIf", "retainAll", "removeAll":
        self.summarize(Elements.of(self, Type.NONE).some().map(Values::unordered).orElse(null));
        self.taint(self.taint().and(call.taintOfArguments().sorted()));
        return call.opaque(Taint.NONE);
      case "getClass":
        return call.opaque(Taint.NONE);
      default:
        return call.opaque(call.taint());
    }
  }
}
