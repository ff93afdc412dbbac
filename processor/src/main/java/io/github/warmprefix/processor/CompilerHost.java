package io.github.warmprefix.processor;

import io.github.warmprefix.processor.javac.JavacPins;
import io.github.warmprefix.processor.report.Pins;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds out what the compiler around us can do beyond the standard interfaces. */
final class CompilerHost {
  private CompilerHost() {}

  /** Pins, where the compiler is javac. */
  static Optional<Pins> pins(ProcessingEnvironment environment) {
    try {
      return JavacPins.attach(environment);
    } catch (LinkageError withoutJavac) {
      return Optional.empty();
    }
  }
}
