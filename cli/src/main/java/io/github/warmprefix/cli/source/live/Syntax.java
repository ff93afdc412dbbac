package io.github.warmprefix.cli.source.live;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Tells whether a source is whole, or somebody is in the middle of a statement. */
public final class Syntax {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(problem -> {}, Locale.ROOT, StandardCharsets.UTF_8);

  /** Syntax of the newest release that this JDK knows. */
  public Syntax() {}

  /** Whether the source can be parsed without an error. */
  public boolean holds(SourceText source) {
    AtomicBoolean whole = new AtomicBoolean(true);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(),
                files,
                problem -> whole.compareAndSet(true, problem.getKind() != Diagnostic.Kind.ERROR),
                List.of("-proc:none", "-Xlint:none"),
                null,
                List.of(new Buffer(source)));
    try {
      task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole.get();
  }
}
