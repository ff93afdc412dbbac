package io.github.warmprefix.benchmarks.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles with the javac of the running JDK, from memory into nothing. */
public final class Compiler {
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

  /**
   * Compiles all sources in one go, with everything opened and loaded anew, as a build tool does.
   *
   * @throws IllegalStateException if there was an error, for a benchmark would measure nothing then
   */
  public void compile(List<Source> sources, List<String> toolOptions) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(toolOptions);
    options.addAll(List.of("-classpath", System.getProperty("java.class.path"), "-nowarn"));
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null);
        Discarding output = new Discarding(files)) {
      if (!javac.getTask(null, output, diagnostics, options, null, sources).call()) {
        throw new IllegalStateException(errors(diagnostics));
      }
      if (output.written == 0) {
        throw new IllegalStateException("no class file was written");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .limit(5)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  /** Counts class files and drops them; keeps generated sources, which are compiled in turn. */
  private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {
    private long written;

    Discarding(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      URI uri = URI.create("memory:///" + name.replace('.', '/') + kind.extension);
      return kind == JavaFileObject.Kind.SOURCE ? new Generated(uri) : new Dropped(uri, kind);
    }

    private final class Dropped extends SimpleJavaFileObject {
      Dropped(URI uri, Kind kind) {
        super(uri, kind);
      }

      @Override
      public OutputStream openOutputStream() {
        return new OutputStream() {
          @Override
          public void write(int b) {
            written++;
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            written += length;
          }
        };
      }
    }
  }
}
