package io.github.warmprefix.processor.stability.ir;

import java.util.List;
import java.util.Optional;

/**
 * The body of a switch statement or expression.
 *
 * @param selector what is switched on
 * @param cases the cases in source order
 */
public record Switch(Expression selector, List<Case> cases) {
  /**
   * One case.
   *
   * @param constants the constants it matches
   * @param patterns the patterns it matches
   * @param isDefault whether it matches the rest
   * @param guard the condition behind {@code when}
   * @param body what is executed; the yielded expression of an arrow is a {@link Statement.Yield}
   * @param arrow whether the body never falls through into the next case
   */
  public record Case(
      List<Expression> constants,
      List<Pattern> patterns,
      boolean isDefault,
      Optional<Expression> guard,
      List<Statement> body,
      boolean arrow) {}
}
