package io.github.warmprefix.processor;

import io.github.warmprefix.processor.javac.JavacBodies;
import io.github.warmprefix.processor.javac.JavacPrinter;
import io.github.warmprefix.processor.outer.EcjPrinter;
import io.github.warmprefix.processor.report.NearbyPrinter;
import io.github.warmprefix.processor.report.Pins;
import io.github.warmprefix.processor.report.Printer;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds out what the compiler around us can do beyond the standard interfaces. */
final class CompilerHost {
  private CompilerHost() {}

  /** What a processor can reach of the compiler behind its environment. */
  static Host of(
      ProcessingEnvironment environment,
      CrashReport crashes,
      BodyAnalysisListener listener,
      Supplier<LibraryTable> knowledge) {
    return new Host(
        Map.of(),
        environment.getMessager()::printMessage,
        crashes,
        pins(environment),
        bodies(environment, listener, knowledge));
  }

  /** Pins, where the compiler is javac. */
  private static Optional<Pins> pins(ProcessingEnvironment environment) {
    try {
      return JavacPrinter.attach(environment);
    } catch (LinkageError withoutJavac) {
      return Optional.empty();
    }
  }

  /** Prints at expressions that were found outside of the compiler around us. */
  static Printer atExpressions(ProcessingEnvironment environment) {
    return EcjPrinter.attach(environment, new NearbyPrinter(environment.getMessager()));
  }

  /** The analysis of bodies: along with javac where that is the compiler, else after the rounds. */
  private static BodyAnalysis bodies(
      ProcessingEnvironment environment,
      BodyAnalysisListener listener,
      Supplier<LibraryTable> knowledge) {
    try {
      Optional<BodyAnalysis> alongside = JavacBodies.attach(environment, listener, knowledge);
      return alongside.orElseGet(() -> new LateBodies(environment, listener, knowledge));
    } catch (LinkageError withoutJavac) {
      return new LateBodies(environment, listener, knowledge);
    }
  }
}
