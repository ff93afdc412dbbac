package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Joins values and asks what they depend on. */
final class Values {
  private static final int MOST_OPTIONS = 10;

  private Values() {}

  /** One of the two; {@code control} decides which, and shows if they differ. */
  static Value join(Value a, Value b, Taint control) {
    if (a == b || same(a, b)) {
      return a;
    }
    if (a instanceof Value.Scalar left && b instanceof Value.Scalar right) {
      return join(left, right, control);
    }
    if (a instanceof Value.Entry left && b instanceof Value.Entry right) {
      return entry(
          join(left.key(), right.key(), control), join(left.value(), right.value(), control));
    }
    return choice(a, b, control);
  }

  private static Value.Scalar join(Value.Scalar a, Value.Scalar b, Taint control) {
    Taint both = a.taint().and(b.taint());
    Type type = a.constant().equals(Optional.of(Constants.NULL)) ? b.type() : a.type();
    boolean equal = a.constant().isPresent() && a.constant().equals(b.constant());
    return equal
        ? new Value.Scalar(a.constant(), type, both)
        : Value.Scalar.opaque(type, both.and(control));
  }

  private static boolean same(Value a, Value b) {
    return a instanceof Value.Scalar left && left.constant().isPresent() && left.equals(b);
  }

  private static Value choice(Value a, Value b, Taint control) {
    Set<Value> options = new LinkedHashSet<>();
    addOptions(a, options);
    addOptions(b, options);
    Value joined;
    if (options.size() == 1) {
      joined = options.iterator().next();
    } else if (options.size() > MOST_OPTIONS) {
      joined = Value.Scalar.opaque(Type.NONE, reach(a).and(reach(b)));
    } else {
      joined = new Value.Choice(options);
    }
    return tint(joined, control);
  }

  /** Adds what {@code value} may be, with one option for each object and one for all scalars. */
  private static void addOptions(Value value, Set<Value> options) {
    if (value instanceof Value.Choice choice) {
      choice.options().forEach(option -> addOptions(option, options));
      return;
    }
    Optional<Value> like = options.stream().filter(option -> alike(option, value)).findFirst();
    like.ifPresent(options::remove);
    options.add(like.map(option -> merged(option, value)).orElse(value));
  }

  private static boolean alike(Value a, Value b) {
    return a instanceof Value.Scalar && b instanceof Value.Scalar
        || a instanceof Value.Entry && b instanceof Value.Entry
        || untinted(a) == untinted(b);
  }

  private static Value merged(Value a, Value b) {
    if (a instanceof Value.Scalar || a instanceof Value.Entry) {
      return join(a, b, Taint.NONE);
    }
    Taint taint = b instanceof Value.Tinted tinted ? tinted.taint() : Taint.NONE;
    return tint(a, taint);
  }

  /** An entry of a map; entries inside entries are not told apart. */
  static Value entry(Value key, Value value) {
    return new Value.Entry(flat(key), flat(value));
  }

  private static Value flat(Value value) {
    boolean nested =
        value instanceof Value.Entry
            || value instanceof Value.Choice choice
                && choice.options().stream().anyMatch(Value.Entry.class::isInstance);
    return nested ? Value.Scalar.opaque(Type.NONE, reach(value)) : value;
  }

  static Value joinAll(List<Value> values, Taint control) {
    Value all = values.get(0);
    for (Value value : values.subList(1, values.size())) {
      all = join(all, value, control);
    }
    return all;
  }

  static <K> Map<K, Value> join(Map<K, Value> a, Map<K, Value> b, Taint control) {
    Map<K, Value> joined = new LinkedHashMap<>(a);
    b.forEach((key, value) -> joined.merge(key, value, (x, y) -> join(x, y, control)));
    return joined;
  }

  /** The same value, whose use adds {@code taint}. */
  static Value tint(Value value, Taint taint) {
    if (taint.isEmpty()) {
      return value;
    }
    if (value instanceof Value.Scalar scalar) {
      return scalar.plus(taint);
    }
    if (value instanceof Value.Entry entry) {
      return new Value.Entry(tint(entry.key(), taint), tint(entry.value(), taint));
    }
    if (value instanceof Value.Choice choice) {
      Set<Value> options = new LinkedHashSet<>();
      choice.options().forEach(option -> options.add(tint(option, taint)));
      return new Value.Choice(options);
    }
    return value instanceof Value.Tinted tinted
        ? new Value.Tinted(tinted.base(), tinted.taint().and(taint))
        : new Value.Tinted(value, taint);
  }

  /** The same value without the origins that sorting undoes. */
  static Value unordered(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return new Value.Scalar(scalar.constant(), scalar.type(), scalar.taint().sorted());
    }
    if (value instanceof Value.Entry entry) {
      return new Value.Entry(unordered(entry.key()), unordered(entry.value()));
    }
    if (value instanceof Value.Choice choice) {
      Set<Value> options = new LinkedHashSet<>();
      choice.options().forEach(option -> options.add(unordered(option)));
      return new Value.Choice(options);
    }
    return value instanceof Value.Tinted tinted
        ? tint(tinted.base(), tinted.taint().sorted())
        : value;
  }

  /** The origins of the value itself that sorting undoes. */
  static Taint orderOf(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return scalar.taint().order();
    }
    if (value instanceof Value.Entry entry) {
      return orderOf(entry.key()).and(orderOf(entry.value()));
    }
    if (value instanceof Value.Choice choice) {
      Taint taint = Taint.NONE;
      for (Value option : choice.options()) {
        taint = taint.and(orderOf(option));
      }
      return taint;
    }
    return value instanceof Value.Tinted tinted ? tinted.taint().order() : Taint.NONE;
  }

  /** The value without the origins that its use adds. */
  static Value untinted(Value value) {
    return value instanceof Value.Tinted tinted ? tinted.base() : value;
  }

  static Optional<Object> constant(Value value) {
    if (untinted(value) instanceof Value.Scalar scalar) {
      return scalar.constant();
    }
    return Optional.empty();
  }

  static <T> Optional<T> constant(Value value, Class<T> type) {
    return constant(value).filter(type::isInstance).map(type::cast);
  }

  /** Which way a condition goes, unless that depends on what the program changes as it runs. */
  static Optional<Boolean> decided(Value condition) {
    return reach(condition).onlyState().isEmpty()
        ? constant(condition, Boolean.class)
        : Optional.empty();
  }

  static boolean isNull(Value value) {
    return constant(value).filter(Constants.NULL::equals).isPresent();
  }

  /** The type, as far as it is known. */
  static Type type(Value value) {
    if (untinted(value) instanceof Value.Scalar scalar) {
      return scalar.type();
    }
    if (untinted(value) instanceof Instance instance) {
      return instance.model().type();
    }
    if (untinted(value) instanceof SdkObject object) {
      return object.type();
    }
    return untinted(value) instanceof LibraryObject object ? object.type() : Type.NONE;
  }

  /** Applies {@code change} to each value that {@code value} may be. */
  static Value each(Value value, Function<Value, Value> change) {
    if (value instanceof Value.Tinted tinted) {
      return tint(each(tinted.base(), change), tinted.taint());
    }
    if (value instanceof Value.Choice choice) {
      return joinAll(
          choice.options().stream().map(option -> each(option, change)).toList(), Taint.NONE);
    }
    return change.apply(value);
  }

  /** Everything the value and what it holds depends on. */
  static Taint reach(Value value) {
    return new Reach().of(value);
  }
}
