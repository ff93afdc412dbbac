package io.github.warmprefix.processor.stability.ir;

import java.util.List;
import java.util.Optional;

/** A statement. */
public sealed interface Statement {
  /** Statements in sequence. */
  record Block(List<Statement> statements) implements Statement {}

  /** The declaration of a local variable. */
  record Declare(Variable variable, Optional<Expression> initializer) implements Statement {}

  /** An expression whose value is not used. */
  record Execute(Expression expression) implements Statement {}

  /** {@code if}; the empty block where there is no {@code else}. */
  record If(Expression condition, Statement whenTrue, Statement whenFalse) implements Statement {}

  /**
   * {@code while}, {@code do} and {@code for}.
   *
   * @param condition empty if it is always true
   * @param update what is executed after each turn
   * @param bodyFirst whether the condition is only tested after the first turn
   */
  record Loop(
      Optional<Expression> condition, List<Statement> update, Statement body, boolean bodyFirst)
      implements Statement {}

  /** {@code for (variable : elements)}. */
  record ForEach(Variable variable, Expression elements, Statement body) implements Statement {}

  /** A statement with a label. */
  record Labeled(String label, Statement body) implements Statement {}

  /** {@code switch}. */
  record Choose(Switch cases) implements Statement {}

  /** {@code return}. */
  record Return(Optional<Expression> value) implements Statement {}

  /** {@code yield}. */
  record Yield(Expression value) implements Statement {}

  /** {@code throw}. */
  record Throw(Expression value) implements Statement {}

  /** {@code break}. */
  record Break(Optional<String> label) implements Statement {}

  /** {@code continue}. */
  record Continue(Optional<String> label) implements Statement {}

  /** {@code try}; resources are closed in a statement of their own inside. */
  record Try(Statement body, List<Catch> catches, Statement afterwards) implements Statement {}

  /** A {@code catch} clause. */
  record Catch(Variable variable, Statement body) {}
}
