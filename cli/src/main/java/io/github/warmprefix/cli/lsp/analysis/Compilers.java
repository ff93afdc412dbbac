package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.project.Project;
import io.github.warmprefix.cli.source.Reading;
import io.github.warmprefix.cli.source.live.LiveCompiler;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps a compiler for each way in which sources are read, so that jars stay open from one look to
 * the next. The one that nobody has used for longest goes when there are too many.
 */
final class Compilers implements Closeable {
  private static final int MOST = 6;

  private record Kept(LiveCompiler compiler, List<Long> jars) {}

  private final MemoMeter texts = new MemoMeter();
  private final Map<Reading, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** The compiler for the sources of a project; a new one where a jar was written since. */
  LiveCompiler of(Project project) {
    Reading reading = project.reading();
    List<Long> jars = jars(reading);
    Kept known = kept.get(reading);
    if (known == null || !known.jars().equals(jars)) {
      close(known);
      known = new Kept(new LiveCompiler(reading, project.models(), texts), jars);
      kept.put(reading, known);
      dropOldest();
    }
    return known.compiler();
  }

  private void dropOldest() {
    Iterator<Kept> oldest = kept.values().iterator();
    while (kept.size() > MOST) {
      close(oldest.next());
      oldest.remove();
    }
  }

  /** When the jars of the class path were written. */
  private static List<Long> jars(Reading reading) {
    return Stream.of(reading.classPath().split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(entry -> Path.of(entry).toFile().lastModified())
        .toList();
  }

  private static void close(Kept compiler) {
    if (compiler != null) {
      try {
        compiler.compiler().close();
      } catch (IOException lost) {
        return;
      }
    }
  }

  @Override
  public void close() {
    kept.values().forEach(Compilers::close);
    kept.clear();
  }
}
