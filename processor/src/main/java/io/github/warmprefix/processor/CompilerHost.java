package io.github.warmprefix.processor;

import io.github.warmprefix.processor.javac.JavacBodies;
import io.github.warmprefix.processor.javac.JavacPrinter;
import io.github.warmprefix.processor.report.Pins;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds out what the compiler around us can do beyond the standard interfaces. */
final class CompilerHost {
  private CompilerHost() {}

  /** Pins, where the compiler is javac. */
  static Optional<Pins> pins(ProcessingEnvironment environment) {
    try {
      return JavacPrinter.attach(environment);
    } catch (LinkageError withoutJavac) {
      return Optional.empty();
    }
  }

  /** The analysis of bodies, where the compiler is javac. */
  static Optional<BodyAnalysis> bodies(
      ProcessingEnvironment environment,
      BodyAnalysisListener listener,
      Supplier<LibraryTable> knowledge) {
    try {
      return JavacBodies.attach(environment, listener, knowledge);
    } catch (LinkageError withoutJavac) {
      return Optional.empty();
    }
  }
}
