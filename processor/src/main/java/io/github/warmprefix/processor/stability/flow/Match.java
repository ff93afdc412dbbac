package io.github.warmprefix.processor.stability.flow;

import java.util.Optional;

/** Whether something matches. */
enum Match {
  NEVER,
  MAYBE,
  ALWAYS;

  static Match of(Optional<Boolean> known) {
    return known.map(yes -> yes ? ALWAYS : NEVER).orElse(MAYBE);
  }

  /** Whether two values are the same. */
  static Match equal(Value a, Value b) {
    Value left = Values.untinted(a);
    Value right = Values.untinted(b);
    if (left instanceof Instance x && right instanceof Instance y && x.constantName().isPresent()) {
      return x == y ? ALWAYS : NEVER;
    }
    Optional<Object> x = Values.constant(left);
    Optional<Object> y = Values.constant(right);
    if (x.isPresent() && y.isPresent()) {
      return of(Optional.of(comparable(x.get()).equals(comparable(y.get()))));
    }
    return MAYBE;
  }

  private static Object comparable(Object constant) {
    if (constant instanceof Character character) {
      return (long) character;
    }
    return constant instanceof Integer || constant instanceof Short || constant instanceof Byte
        ? (Object) ((Number) constant).longValue()
        : constant;
  }

  Match or(Match other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Match and(Match other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
