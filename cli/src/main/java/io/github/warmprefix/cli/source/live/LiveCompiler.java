package io.github.warmprefix.cli.source.live;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.github.warmprefix.cli.source.Reading;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.Embedding;
import io.github.warmprefix.processor.WarmprefixProcessor;
import io.github.warmprefix.processor.finding.Spot;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Has the JDK's compiler look at sources again and again, as they are being written. What the class
 * path holds is opened once. Not for several threads at a time.
 */
public final class LiveCompiler implements Closeable {
  /** Classes that were compiled earlier are older than what is being written. */
  private static final String PREFER_SOURCES = "-Xprefer:source";

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager standard =
      compiler.getStandardFileManager(problem -> {}, Locale.ROOT, StandardCharsets.UTF_8);
  private final ClassPath classPath;
  private final LiveFiles files;
  private final TextMeter texts;

  /**
   * A compiler that has looked at nothing yet.
   *
   * @param classPath what sources compile against
   * @param texts measures texts
   * @throws IOException if what it holds can't be read
   */
  public LiveCompiler(String classPath, TextMeter texts) throws IOException {
    this.classPath = new ClassPath(classPath);
    this.texts = texts;
    files = new LiveFiles(standard, this.classPath);
    if (this.classPath.rest().isEmpty()) {
      standard.setLocation(StandardLocation.CLASS_PATH, List.of());
    } else {
      standard.handleOption("-classpath", List.of(this.classPath.rest()).iterator());
    }
  }

  /**
   * Looks at sources.
   *
   * @param reading how; its class path is the one of this compiler
   * @param models the models with their prices
   * @throws OutdatedException if nobody waits for the result any more
   */
  public Sight look(Reading reading, ModelCatalogue models, Glance glance) {
    forgetSourcePath();
    List<Buffer> buffers = glance.sources().stream().map(Buffer::new).toList();
    Map<URI, URI> names = new HashMap<>();
    buffers.forEach(buffer -> names.put(buffer.toUri(), buffer.file()));
    Watcher watcher = new Watcher(models, texts, spot -> named(spot, names));
    Complaints complaints = new Complaints();
    CompilationTask task =
        compiler.getTask(
            Writer.nullWriter(),
            files,
            problem -> {
              watcher.said(problem);
              complaints.report(problem);
            },
            Stream.concat(reading.manner().stream(), Stream.of(PREFER_SOURCES)).toList(),
            null,
            buffers);
    task.setProcessors(
        List.of(
            new WarmprefixProcessor(new Embedding(watcher, glance.unsaved(), glance.builders()))));
    task.setLocale(Locale.ROOT);
    ((JavacTask) task).addTaskListener(new Interruption(glance.outdated()));
    try {
      task.call();
    } catch (RuntimeException e) {
      throw e.getCause() instanceof OutdatedException outdated ? outdated : e;
    }
    if (glance.outdated().getAsBoolean()) {
      throw new OutdatedException();
    }
    return watcher.sight(complaints.all());
  }

  /** The source path of one look must not be that of the next. */
  private void forgetSourcePath() {
    try {
      standard.setLocation(StandardLocation.SOURCE_PATH, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Spot named(Spot spot, Map<URI, URI> names) {
    URI file = names.getOrDefault(spot.file(), spot.file());
    return new Spot(file, spot.start(), spot.end(), spot.line(), spot.column());
  }

  @Override
  public void close() throws IOException {
    classPath.close();
    standard.close();
  }

  /** Stops the compiler between two of its steps. */
  private record Interruption(BooleanSupplier outdated) implements TaskListener {
    @Override
    public void started(TaskEvent event) {
      if (outdated.getAsBoolean()) {
        throw new OutdatedException();
      }
    }
  }
}
