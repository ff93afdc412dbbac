package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which source files the code of some others may lead into, judged by names alone: more than
 * necessary, never less.
 */
final class ReachableSources {
  private final Map<String, Set<CompilationUnitTree>> byName = new HashMap<>();
  private final Map<String, Set<CompilationUnitTree>> bySupertype = new HashMap<>();

  ReachableSources(Collection<CompilationUnitTree> all) {
    for (CompilationUnitTree unit : all) {
      topLevelNames(unit).forEach(name -> add(byName, name, unit));
      SourceNames.supertypes(unit).forEach(name -> add(bySupertype, name, unit));
    }
  }

  private static void add(
      Map<String, Set<CompilationUnitTree>> index, String name, CompilationUnitTree unit) {
    index.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(unit);
  }

  private static Set<String> topLevelNames(CompilationUnitTree unit) {
    Set<String> names = new HashSet<>();
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree named) {
        names.add(named.getSimpleName().toString());
      }
    }
    return names;
  }

  /** The files that {@code start} leads into, themselves included. */
  Set<CompilationUnitTree> from(Collection<CompilationUnitTree> start) {
    Set<CompilationUnitTree> reached = new LinkedHashSet<>(start);
    Deque<CompilationUnitTree> open = new ArrayDeque<>(start);
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      for (String name : SourceNames.used(open.remove())) {
        if (seen.add(name)) {
          follow(byName.getOrDefault(name, Set.of()), reached, open);
          follow(bySupertype.getOrDefault(name, Set.of()), reached, open);
        }
      }
    }
    return reached;
  }

  private static void follow(
      Set<CompilationUnitTree> units,
      Set<CompilationUnitTree> reached,
      Deque<CompilationUnitTree> open) {
    for (CompilationUnitTree unit : units) {
      if (reached.add(unit)) {
        open.add(unit);
      }
    }
  }
}
