package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.github.warmprefix.processor.finding.Spot;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Name;

/**
 * Finds the characters of a file that a message about a tree is about: the name of a declaration,
 * all of an expression. A call that hangs on another begins at its own name.
 */
final class Spots {
  private final SourcePositions positions;
  private final CompilationUnitTree unit;

  Spots(Trees trees, CompilationUnitTree unit) {
    positions = trees.getSourcePositions();
    this.unit = unit;
  }

  /** Where a declaration is, or something in its annotations. */
  Spot of(Tree tree) {
    if (tree instanceof MethodTree method && method.getReturnType() != null) {
      return named(tree, method.getReturnType(), method.getName().toString());
    }
    if (tree instanceof VariableTree variable) {
      return named(tree, variable.getType(), variable.getName().toString());
    }
    if (tree instanceof ClassTree type) {
      return named(tree, type.getModifiers(), type.getSimpleName().toString());
    }
    return ofExpression(tree, tree);
  }

  /**
   * Where an expression is.
   *
   * @param shown the part of it that javac would point at
   */
  Spot ofExpression(Tree shown, Tree whole) {
    if (shown instanceof MemberSelectTree select) {
      boolean hangs = shown != whole || startsAbove(select.getExpression(), shown);
      return hangs ? fromName(shown, select.getIdentifier(), whole) : whole(whole);
    }
    if (shown instanceof MemberReferenceTree reference
        && startsAbove(reference.getQualifierExpression(), shown)) {
      return fromName(shown, reference.getName(), whole);
    }
    return spot(start(shown), end(whole));
  }

  private boolean startsAbove(Tree receiver, Tree whole) {
    return line(start(receiver)) < line(Math.max(0, end(whole) - 1));
  }

  private Spot fromName(Tree named, Name name, Tree whole) {
    return spot(Math.max(start(named), end(named) - name.length()), end(whole));
  }

  /** The name of a declaration, which stands somewhere behind {@code before}. */
  private Spot named(Tree declaration, Tree before, String name) {
    long behind = before == null ? -1 : positions.getEndPosition(unit, before);
    int from = Math.max((int) behind, start(declaration));
    Matcher matcher =
        Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])").matcher(text());
    return !name.isEmpty() && matcher.find(Math.min(from, text().length()))
        ? spot(matcher.start(), matcher.end())
        : whole(declaration);
  }

  private Spot whole(Tree tree) {
    return spot(start(tree), end(tree));
  }

  private Spot spot(int start, int end) {
    int line = line(start);
    int column = start - (int) unit.getLineMap().getStartPosition(line) + 1;
    return new Spot(unit.getSourceFile().toUri(), start, Math.max(start, end), line, column);
  }

  private int line(int offset) {
    return (int) unit.getLineMap().getLineNumber(offset);
  }

  private int start(Tree tree) {
    return Math.max(0, (int) positions.getStartPosition(unit, tree));
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private CharSequence text() {
    try {
      return unit.getSourceFile().getCharContent(true);
    } catch (IOException unreadableByNow) {
      return "";
    }
  }
}
