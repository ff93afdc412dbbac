package io.github.warmprefix.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import io.github.warmprefix.processor.finding.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * An expression in a source file.
 *
 * @param unit the file
 * @param tree what a message points at
 * @param whole the whole expression
 * @param offset where it starts in the file, in characters from 0
 * @param suppressors the declarations around it, innermost first
 */
record TreePlace(
    CompilationUnitTree unit, Tree tree, Tree whole, long offset, List<Element> suppressors)
    implements Place {
  static final Comparator<TreePlace> IN_SOURCE_ORDER =
      Comparator.comparing((TreePlace place) -> place.unit().getSourceFile().toUri().toString())
          .thenComparingLong(TreePlace::offset);

  /** The same place, where {@code member} counts as a suppressor as well. */
  TreePlace within(Element member) {
    return new TreePlace(
        unit, tree, whole, offset, Stream.concat(suppressors.stream(), Stream.of(member)).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreePlace place && place.tree == tree;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(offset);
  }

  @Override
  public String toString() {
    return unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(offset);
  }
}
