package io.github.warmprefix.processor.stability.ir;

import java.util.List;
import java.util.function.Consumer;

/** Visits all parts of a body, lambdas included. */
public final class Walk {
  private final Consumer<Expression> onExpression;
  private final Consumer<Statement> onStatement;

  private Walk(Consumer<Expression> onExpression, Consumer<Statement> onStatement) {
    this.onExpression = onExpression;
    this.onStatement = onStatement;
  }

  /** Visits an expression and all expressions inside. */
  public static void expressions(Expression root, Consumer<Expression> visitor) {
    new Walk(visitor, s -> {}).expression(root);
  }

  /** Visits all expressions inside a statement. */
  public static void expressionsIn(Statement root, Consumer<Expression> visitor) {
    new Walk(visitor, s -> {}).statement(root);
  }

  /** Visits a statement and all statements inside. */
  public static void statements(Statement root, Consumer<Statement> visitor) {
    new Walk(e -> {}, visitor).statement(root);
  }

  private void all(List<? extends Expression> expressions) {
    expressions.forEach(this::expression);
  }

  private void expression(Expression e) {
    onExpression.accept(e);
    if (e instanceof Expression.FieldRead x) {
      x.receiver().ifPresent(this::expression);
    } else if (e instanceof Expression.Call x) {
      x.receiver().ifPresent(this::expression);
      all(x.arguments());
    } else if (e instanceof Expression.ConstructorCall x) {
      all(x.arguments());
    } else if (e instanceof Expression.New x) {
      x.outer().ifPresent(this::expression);
      all(x.arguments());
    } else if (e instanceof Expression.NewArray x) {
      x.elements().ifPresent(this::all);
      all(x.lengths());
    } else if (e instanceof Expression.Lambda x) {
      statement(x.body());
    } else if (e instanceof Expression.MethodReference x) {
      x.receiver().ifPresent(this::expression);
    } else if (e instanceof Expression.SwitchValue x) {
      cases(x.cases());
    } else {
      operands(e);
    }
  }

  private void operands(Expression e) {
    if (e instanceof Expression.Conditional x) {
      all(List.of(x.condition(), x.whenTrue(), x.whenFalse()));
    } else if (e instanceof Expression.Binary x) {
      all(List.of(x.left(), x.right()));
    } else if (e instanceof Expression.Unary x) {
      expression(x.operand());
    } else if (e instanceof Expression.Assign x) {
      all(List.of(x.target(), x.value()));
    } else if (e instanceof Expression.Update x) {
      all(List.of(x.target(), x.value()));
    } else if (e instanceof Expression.Index x) {
      all(List.of(x.array(), x.index()));
    } else if (e instanceof Expression.Cast x) {
      expression(x.operand());
    } else if (e instanceof Expression.InstanceOf x) {
      expression(x.operand());
    }
  }

  private void statement(Statement s) {
    onStatement.accept(s);
    if (s instanceof Statement.Block x) {
      x.statements().forEach(this::statement);
    } else if (s instanceof Statement.Declare x) {
      x.initializer().ifPresent(this::expression);
    } else if (s instanceof Statement.Execute x) {
      expression(x.expression());
    } else if (s instanceof Statement.If x) {
      expression(x.condition());
      statement(x.whenTrue());
      statement(x.whenFalse());
    } else if (s instanceof Statement.Return x) {
      x.value().ifPresent(this::expression);
    } else if (s instanceof Statement.Yield x) {
      expression(x.value());
    } else if (s instanceof Statement.Throw x) {
      expression(x.value());
    } else if (s instanceof Statement.Choose x) {
      cases(x.cases());
    } else if (s instanceof Statement.Labeled x) {
      statement(x.body());
    } else {
      compound(s);
    }
  }

  private void compound(Statement s) {
    if (s instanceof Statement.Loop x) {
      x.condition().ifPresent(this::expression);
      x.update().forEach(this::statement);
      statement(x.body());
    } else if (s instanceof Statement.ForEach x) {
      expression(x.elements());
      statement(x.body());
    } else if (s instanceof Statement.Try x) {
      statement(x.body());
      x.catches().forEach(handler -> statement(handler.body()));
      statement(x.afterwards());
    }
  }

  private void cases(Switch cases) {
    expression(cases.selector());
    for (Switch.Case next : cases.cases()) {
      all(next.constants());
      next.guard().ifPresent(this::expression);
      next.body().forEach(this::statement);
    }
  }
}
