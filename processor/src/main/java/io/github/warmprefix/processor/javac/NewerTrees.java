package io.github.warmprefix.processor.javac;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the trees of pattern matching that are no part of the API of Java 17 by reflection on the
 * exported interfaces.
 */
final class NewerTrees {
  private NewerTrees() {}

  /** The patterns among the labels of a case. */
  static List<Tree> patterns(CaseTree tree) {
    List<Tree> patterns = new ArrayList<>();
    for (Object label : labels(tree)) {
      if (is(label, "PATTERN_CASE_LABEL")) {
        read(CaseTreeTypes.PATTERN_LABEL, label, "getPattern")
            .ifPresent(pattern -> patterns.add((Tree) pattern));
      }
    }
    return patterns;
  }

  /** Whether a case is the default, on its own or behind {@code null}. */
  static boolean isDefault(CaseTree tree) {
    List<?> labels = labels(tree);
    return labels.isEmpty()
        ? tree.getExpressions().isEmpty()
        : labels.stream().anyMatch(label -> is(label, "DEFAULT_CASE_LABEL"));
  }

  /** The condition behind {@code when}. */
  static Optional<ExpressionTree> guard(CaseTree tree) {
    return read(CaseTree.class.getName(), tree, "getGuard").map(ExpressionTree.class::cast);
  }

  /** The type of a record pattern; empty if {@code pattern} is none. */
  static Optional<Tree> deconstructor(Tree pattern) {
    return is(pattern, "DECONSTRUCTION_PATTERN")
        ? read(CaseTreeTypes.DECONSTRUCTION, pattern, "getDeconstructor").map(Tree.class::cast)
        : Optional.empty();
  }

  /** The patterns inside a record pattern. */
  static List<Tree> nested(Tree pattern) {
    return read(CaseTreeTypes.DECONSTRUCTION, pattern, "getNestedPatterns")
        .map(NewerTrees::trees)
        .orElse(List.of());
  }

  private static List<?> labels(CaseTree tree) {
    return read(CaseTree.class.getName(), tree, "getLabels")
        .filter(List.class::isInstance)
        .map(List.class::cast)
        .orElse(List.of());
  }

  private static List<Tree> trees(Object list) {
    return ((List<?>) list).stream().map(Tree.class::cast).toList();
  }

  private static boolean is(Object tree, String kind) {
    return tree instanceof Tree node && node.getKind().name().equals(kind);
  }

  private static Optional<Object> read(String type, Object tree, String getter) {
    try {
      Class<?> face = Class.forName(type, false, tree.getClass().getClassLoader());
      return Optional.ofNullable(face.getMethod(getter).invoke(tree));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static final class CaseTreeTypes {
    static final String PATTERN_LABEL = "com.sun.source.tree.PatternCaseLabelTree";
    static final String DECONSTRUCTION = "com.sun.source.tree.DeconstructionPatternTree";
  }
}
