package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which source files may lead into some others, judged by names alone. */
final class Callers {
  private final Collection<CompilationUnitTree> all;

  Callers(Collection<CompilationUnitTree> all) {
    this.all = all;
  }

  /** The files that lead into {@code units}, themselves included. */
  Set<CompilationUnitTree> of(Collection<CompilationUnitTree> units) {
    Set<CompilationUnitTree> found = new LinkedHashSet<>(units);
    if (units.isEmpty()) {
      return found;
    }
    Map<CompilationUnitTree, Set<String>> used = new LinkedHashMap<>();
    all.forEach(unit -> used.put(unit, SourceNames.used(unit)));
    Deque<CompilationUnitTree> open = new ArrayDeque<>(units);
    while (!open.isEmpty()) {
      for (Tree type : open.remove().getTypeDecls()) {
        if (type instanceof ClassTree named) {
          String name = named.getSimpleName().toString();
          for (CompilationUnitTree unit : all) {
            if (used.get(unit).contains(name) && found.add(unit)) {
              open.add(unit);
            }
          }
        }
      }
    }
    return found;
  }
}
