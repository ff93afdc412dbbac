package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.project.Project;
import io.github.warmprefix.cli.source.live.Glance;
import io.github.warmprefix.cli.source.live.LiveCompiler;
import io.github.warmprefix.cli.source.live.OutdatedException;
import io.github.warmprefix.cli.source.live.Sight;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps a compiler for each class path, so that jars stay open from one look to the next. The one
 * that nobody has used for longest goes when there are too many.
 */
final class Compilers implements Closeable {
  private static final int MOST = 6;

  private record Kept(LiveCompiler compiler, List<Long> jars) {}

  private final MemoMeter texts = new MemoMeter();
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Looks at sources of a project.
   *
   * @throws OutdatedException if nobody waits for the result any more
   */
  Sight look(Project project, Glance glance) {
    return of(project.reading().classPath()).look(project.reading(), project.models(), glance);
  }

  /** The compiler for a class path; a new one where a jar was written since. */
  private LiveCompiler of(String classPath) {
    List<Long> jars = jars(classPath);
    Kept known = kept.get(classPath);
    if (known == null || !known.jars().equals(jars)) {
      close(known);
      known = new Kept(open(classPath), jars);
      kept.put(classPath, known);
      dropOldest();
    }
    return known.compiler();
  }

  private LiveCompiler open(String classPath) {
    try {
      return new LiveCompiler(classPath, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void dropOldest() {
    Iterator<Kept> oldest = kept.values().iterator();
    while (kept.size() > MOST) {
      close(oldest.next());
      oldest.remove();
    }
  }

  /** When the jars of the class path were written. */
  private static List<Long> jars(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
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
