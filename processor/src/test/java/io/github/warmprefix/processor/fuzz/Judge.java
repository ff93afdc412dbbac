package io.github.warmprefix.processor.fuzz;

import io.github.warmprefix.processor.WarmprefixProcessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Compiles one program with the processor and says what it should not have done. */
final class Judge {
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Za-z_]\\w*)");
  private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(");
  private static final String BUG = "this is a bug of Warmprefix";

  private final Supplier<JavaCompiler> compilers;
  private final StandardJavaFileManager files;
  private final Path folder;

  /** Takes a new compiler for each program, as ecj's gets slower with each. */
  Judge(Supplier<JavaCompiler> compilers, Path folder) throws IOException {
    this.compilers = compilers;
    this.folder = folder;
    files = compilers.get().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
    files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
  }

  /**
   * What is wrong with us; empty if nothing is. A compiler that fails with a processor that does
   * nothing, too, is at fault itself: javac takes another way where there is any.
   */
  Optional<String> complaint(String program) throws IOException {
    Path file = write(program);
    List<String> faults = new ArrayList<>();
    Optional<String> broken =
        run(
            file,
            new WarmprefixProcessor(),
            diagnostic -> fault(diagnostic, file, program).ifPresent(faults::add));
    if (broken.isEmpty() || !faults.isEmpty()) {
      return faults.stream().findFirst();
    }
    clearOutput(file);
    return run(file, new IdleProcessor(), any -> {}).isPresent() ? Optional.empty() : broken;
  }

  /** What the compiler itself has against a program. */
  List<String> errors(String program) throws IOException {
    List<String> errors = new ArrayList<>();
    run(
        write(program),
        new WarmprefixProcessor(),
        diagnostic -> {
          String message = diagnostic.getMessage(Locale.ROOT);
          if (diagnostic.getKind() == Diagnostic.Kind.ERROR && !message.contains("[WP")) {
            errors.add(message);
          }
        });
    return errors;
  }

  private Path write(String program) throws IOException {
    clear();
    Path file = folder.resolve(name(program));
    return Files.write(file, program.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> run(
      Path file, Processor processor, DiagnosticListener<JavaFileObject> seen) {
    StringWriter loose = new StringWriter();
    try {
      CompilationTask task =
          compilers
              .get()
              .getTask(
                  loose,
                  files,
                  seen,
                  List.of(
                      "-source",
                      "17",
                      "-target",
                      "17",
                      "-classpath",
                      System.getProperty("java.class.path"),
                      "-Awarmprefix.resources=" + Seeds.OWN),
                  null,
                  files.getJavaFileObjects(file));
      task.setProcessors(List.of(processor));
      task.setLocale(Locale.ROOT);
      task.call();
    } catch (RuntimeException | Error e) {
      e.printStackTrace(new PrintWriter(loose));
      return Optional.of("the compiler failed: " + loose);
    }
    return STACK_TRACE.matcher(loose.toString()).find()
        ? Optional.of("the compiler printed " + loose)
        : Optional.empty();
  }

  private static Optional<String> fault(
      Diagnostic<? extends JavaFileObject> diagnostic, Path file, String program) {
    String message = diagnostic.getMessage(Locale.ROOT);
    if (message.contains(BUG)) {
      return Optional.of(message);
    }
    if (!message.contains("[WP")) {
      return Optional.empty();
    }
    if (diagnostic.getSource() == null) {
      return Optional.of("reported nowhere: " + message);
    }
    if (!Path.of(diagnostic.getSource().toUri()).equals(file)) {
      return Optional.of("reported in " + diagnostic.getSource().toUri() + ": " + message);
    }
    return isInside(diagnostic, program.length())
        ? Optional.empty()
        : Optional.of("reported outside of the file, " + place(diagnostic) + ": " + message);
  }

  /** Ends may be unknown: javac loses some as it writes byte code. */
  private static boolean isInside(Diagnostic<?> diagnostic, int length) {
    long position = diagnostic.getPosition();
    long end = diagnostic.getEndPosition();
    return diagnostic.getStartPosition() >= 0
        && diagnostic.getStartPosition() <= position
        && position <= length
        && (end == Diagnostic.NOPOS || end >= position && end <= length);
  }

  private static String place(Diagnostic<?> diagnostic) {
    return diagnostic.getPosition()
        + " in "
        + diagnostic.getStartPosition()
        + " to "
        + diagnostic.getEndPosition();
  }

  /** The name of the file of a program. */
  static String name(String program) {
    Matcher type = TYPE.matcher(program);
    return (type.find() ? type.group(1) : "Program") + ".java";
  }

  private void clear() throws IOException {
    clearOutput(null);
  }

  private void clearOutput(Path kept) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.equals(kept)) {
          Files.delete(file);
        }
      }
    }
  }
}
