package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;

/** Makes the content of an object that of one that others have used in whatever way. */
final class InUse {
  private InUse() {}

  /**
   * Forgets what is in collections, texts and boxes.
   *
   * @param changes what the new content depends on
   */
  static void forget(Value value, Taint changes) {
    if (value instanceof Series series) {
      Value any = Value.Scalar.opaque(Type.NONE, changes);
      series.summarize(series.shape() == Series.Shape.MAP ? new Value.Entry(any, any) : any);
    } else if (value instanceof Text text) {
      text.forget();
    } else if (value instanceof LibraryObject box && box.held().isPresent()) {
      box.hold(Value.Scalar.opaque(Type.NONE, changes));
    }
  }
}
