package io.github.warmprefix.processor;

import io.github.warmprefix.processor.javac.JavacBodies;
import io.github.warmprefix.processor.javac.JavacPrinter;
import io.github.warmprefix.processor.report.Pins;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds out what the compiler around us can do beyond the standard interfaces. */
final class CompilerHost {
  private CompilerHost() {}

  /** What a processor can reach of the compiler behind its environment. */
  static Host of(
      ProcessingEnvironment environment, CrashReport crashes, BodyAnalysisListener listener) {
    return new Host(
        Map.of(),
        environment.getMessager()::printMessage,
        crashes,
        pins(environment),
        bodies(environment, listener));
  }

  /** Pins, where the compiler is javac. */
  private static Optional<Pins> pins(ProcessingEnvironment environment) {
    try {
      return JavacPrinter.attach(environment);
    } catch (LinkageError withoutJavac) {
      return Optional.empty();
    }
  }

  /** The analysis of bodies, where the compiler is javac. */
  private static Optional<BodyAnalysis> bodies(
      ProcessingEnvironment environment, BodyAnalysisListener listener) {
    try {
      return JavacBodies.attach(environment, listener);
    } catch (LinkageError withoutJavac) {
      return Optional.empty();
    }
  }
}
