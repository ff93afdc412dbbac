package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Packs and unpacks the arguments of methods that take any number of them. */
final class Varargs {
  private Varargs() {}

  /** The arguments as the body sees them: the variable ones in an array. */
  static List<Value> pack(Method method, List<Value> arguments, Supplier<Series> newArray) {
    int fixed = method.parameterTypes().size() - 1;
    if (!method.varargs() || isArray(arguments, fixed)) {
      return arguments;
    }
    int start = Math.min(fixed, arguments.size());
    List<Value> packed = new ArrayList<>(arguments.subList(0, start));
    Series array = newArray.get();
    array.items(arguments.subList(start, arguments.size()));
    packed.add(array);
    return packed;
  }

  /** The arguments of a library method, with those of a final array given one by one. */
  static List<Value> spread(Method method, List<Value> arguments) {
    int fixed = method.parameterTypes().size() - 1;
    if (!method.varargs()
        || arguments.size() != fixed + 1
        || !(Values.untinted(arguments.get(fixed)) instanceof Series series)
        || series.shape() != Series.Shape.ARRAY) {
      return arguments;
    }
    Optional<List<Value>> elements = Elements.of(arguments.get(fixed), Type.NONE).inOrder();
    if (elements.isEmpty()) {
      return arguments;
    }
    List<Value> spread = new ArrayList<>(arguments.subList(0, fixed));
    spread.addAll(elements.get());
    return spread;
  }

  private static boolean isArray(List<Value> arguments, int fixed) {
    if (arguments.size() != fixed + 1) {
      return false;
    }
    Value last = Values.untinted(arguments.get(fixed));
    return last instanceof Series series && series.shape() == Series.Shape.ARRAY
        || Values.type(last).kind() == Type.Kind.ARRAY;
  }
}
