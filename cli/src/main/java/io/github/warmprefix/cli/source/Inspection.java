package io.github.warmprefix.cli.source;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import io.github.warmprefix.processor.Observer;
import io.github.warmprefix.processor.WarmprefixProcessor;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.rules.Subject;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Has the JDK's compiler read sources, with the processor and nothing else of anybody's. */
public final class Inspection {
  private final List<Found> findings = new ArrayList<>();
  private final List<CompileError> errors = new ArrayList<>();
  private final Observer observer;
  private Optional<String> failure = Optional.empty();

  private Inspection(Observer observer) {
    this.observer = observer;
  }

  /**
   * Looks at sources.
   *
   * @param lock the lock file that templates are held against
   * @param observer is told all while the compiler is there
   */
  public static Inspected of(
      SourceFiles files, SourceOptions options, Optional<Path> lock, Observer observer) {
    Inspection inspection = new Inspection(observer);
    inspection.run(files, options.reading(files, lock).javacOptions());
    inspection.findings.sort(Found.IN_SOURCE_ORDER);
    return new Inspected(inspection.findings, inspection.errors);
  }

  private void run(SourceFiles sources, List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new FailureException(
          ExitCodes.FAILED, "this Java has no compiler (module jdk.compiler); use a JDK");
    }
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(this::report, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(standard)) {
      CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              this::report,
              options,
              null,
              standard.getJavaFileObjectsFromPaths(sources.paths()));
      task.setProcessors(List.of(new WarmprefixProcessor(new Notes())));
      task.setLocale(Locale.ROOT);
      task.call();
      failure.ifPresent(
          message -> {
            throw new FailureException(ExitCodes.FAILED, message);
          });
    } catch (IllegalArgumentException e) {
      throw new FailureException(ExitCodes.USAGE, "javac: " + e.getMessage());
    } catch (IOException e) {
      throw new FailureException(ExitCodes.FAILED, "the sources cannot be read: " + e.getMessage());
    }
  }

  private void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
      return;
    }
    String message = diagnostic.getMessage(Locale.ROOT);
    JavaFileObject file = diagnostic.getSource();
    if (file == null) {
      failure = failure.or(() -> Optional.of(message));
    } else {
      errors.add(new CompileError(message, spot(file, diagnostic)));
    }
  }

  private static Spot spot(JavaFileObject file, Diagnostic<?> diagnostic) {
    int start = (int) Math.max(0, diagnostic.getPosition());
    int end = (int) Math.max(start, diagnostic.getEndPosition());
    int line = (int) Math.max(1, diagnostic.getLineNumber());
    return new Spot(file.toUri(), start, end, line, column(file, start));
  }

  /** The column in characters; a tab counts as several in that of the compiler. */
  private static int column(JavaFileObject file, int start) {
    try {
      CharSequence text = file.getCharContent(true);
      int at = Math.min(start, text.length());
      while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
        at--;
      }
      return start - at + 1;
    } catch (IOException unreadableByNow) {
      return 1;
    }
  }

  /** Keeps what the processor has to say. */
  private final class Notes implements Observer {
    @Override
    public void found(Severity severity, Finding finding, Optional<Spot> spot) {
      findings.add(Found.of(severity, finding, spot));
      observer.found(severity, finding, spot);
    }

    @Override
    public void judged(Subject subject, Optional<Spot> declared) {
      observer.judged(subject, declared);
    }
  }
}
