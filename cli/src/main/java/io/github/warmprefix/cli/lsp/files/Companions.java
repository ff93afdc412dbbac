package io.github.warmprefix.cli.lsp.files;

import io.github.warmprefix.cli.source.live.SourceText;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the files that are to be looked at together with some others, because the code of those
 * leads into them. The nearest come first, and there is an end to them: what lies farther away is
 * still found by the compiler, and only its code is taken for unknown.
 */
public final class Companions {
  private static final int MOST = 64;

  private final ProjectFiles files;

  /** Companions among the files of projects. */
  public Companions(ProjectFiles files) {
    this.files = files;
  }

  /**
   * The files that some lead into, themselves first.
   *
   * @param roots where sources are
   */
  public Set<Path> of(Collection<Path> start, List<Path> roots) {
    Set<Path> reached = new LinkedHashSet<>(start);
    Deque<Path> open = new ArrayDeque<>(start);
    int most = MOST + start.size();
    while (!open.isEmpty() && reached.size() < most) {
      for (Path next : files.leadsTo(open.remove(), roots)) {
        if (reached.size() < most && reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }

  /** Whether one of the files calls a builder that no file of the source roots declares. */
  public boolean callBuilders(Collection<Path> sources, List<Path> roots) {
    for (Path source : sources) {
      Set<String> called = files.builders(source);
      Set<Path> there = called.isEmpty() ? Set.of() : files.leadsTo(source, roots);
      if (called.stream().anyMatch(name -> there.stream().noneMatch(declares(name)))) {
        return true;
      }
    }
    return false;
  }

  private static Predicate<Path> declares(String name) {
    return file -> file.endsWith(name + ".java");
  }

  /** The texts of files; without those that cannot be read. */
  public List<SourceText> texts(Collection<Path> sources) {
    return sources.stream().flatMap(file -> files.source(file).stream()).toList();
  }
}
