package io.github.warmprefix.processor.javac;

import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/** Is told how far a compilation is. */
public interface ProgressListener {
  /** No round of annotation processing follows; may be called more than once. */
  void processed();

  /**
   * The compiler is about to attribute the first class.
   *
   * @param annotated finds the types that carry any annotation, in source order
   */
  void attributes(Supplier<List<TypeElement>> annotated);

  /** Being told failed: a bug of ours. */
  void failed(Throwable bug);
}
