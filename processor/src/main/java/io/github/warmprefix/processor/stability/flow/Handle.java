package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Field;

/**
 * What a body can get hold of from outside.
 *
 * @param root where the way to it begins
 * @param parameter which parameter it begins at, if it begins at one
 * @param key the key of the last field on the way; empty if there is none
 */
record Handle(Root root, int parameter, String key) {
  /** Where a body gets things from. */
  enum Root {
    /** The object it is called on. */
    SELF,
    /** A parameter. */
    GIVEN,
    /** A static field or a constant of an enum: all calls see the same. */
    SHARED
  }

  static Handle self() {
    return new Handle(Root.SELF, -1, "");
  }

  static Handle given(int parameter) {
    return new Handle(Root.GIVEN, parameter, "");
  }

  static Handle shared(Field field) {
    return new Handle(Root.SHARED, -1, field.key());
  }

  /** What a field of it, with that key, leads to; the same where there is no key. */
  Handle through(String field) {
    return field.isEmpty() ? this : new Handle(root, parameter, field);
  }
}
