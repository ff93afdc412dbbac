package io.github.warmprefix.processor.javac;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Pattern;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Switch;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.VariableElement;

/** Lowers statements. */
final class StatementLowering extends SimpleTreeVisitor<Statement, Void> {
  private static final Statement NOTHING = new Statement.Block(List.of());

  private final Scope scope;
  private final ClassLowering classes;
  private final ExpressionLowering expressions;

  StatementLowering(Scope scope, ClassLowering classes) {
    this.scope = scope;
    this.classes = classes;
    this.expressions = new ExpressionLowering(scope, this, classes);
  }

  Statement lower(Tree tree) {
    return tree == null ? NOTHING : tree.accept(this, null);
  }

  Expression expression(ExpressionTree tree) {
    return expressions.lower(tree);
  }

  private List<Statement> lowerAll(List<? extends Tree> trees) {
    return trees.stream().map(this::lower).toList();
  }

  @Override
  protected Statement defaultAction(Tree tree, Void unused) {
    return NOTHING;
  }

  @Override
  public Statement visitBlock(BlockTree tree, Void unused) {
    return new Statement.Block(lowerAll(tree.getStatements()));
  }

  @Override
  public Statement visitVariable(VariableTree tree, Void unused) {
    if (!(scope.element(tree) instanceof VariableElement element)) {
      return NOTHING;
    }
    Variable variable = scope.declare(element);
    List<Statement> result = new ArrayList<>();
    scope.inside(
        element,
        () ->
            result.add(
                new Statement.Declare(
                    variable, Optional.ofNullable(tree.getInitializer()).map(this::expression))));
    return result.get(0);
  }

  @Override
  public Statement visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
    return new Statement.Execute(expression(tree.getExpression()));
  }

  @Override
  public Statement visitIf(IfTree tree, Void unused) {
    return new Statement.If(
        expression(tree.getCondition()),
        lower(tree.getThenStatement()),
        lower(tree.getElseStatement()));
  }

  @Override
  public Statement visitForLoop(ForLoopTree tree, Void unused) {
    return forLoop(tree, Function.identity());
  }

  private Statement forLoop(ForLoopTree tree, Function<Statement, Statement> labeled) {
    List<Statement> all = new ArrayList<>(lowerAll(tree.getInitializer()));
    Statement loop =
        new Statement.Loop(
            Optional.ofNullable(tree.getCondition()).map(this::expression),
            lowerAll(tree.getUpdate()),
            lower(tree.getStatement()),
            false);
    all.add(labeled.apply(loop));
    return new Statement.Block(all);
  }

  @Override
  public Statement visitWhileLoop(WhileLoopTree tree, Void unused) {
    return new Statement.Loop(
        Optional.of(expression(tree.getCondition())), List.of(), lower(tree.getStatement()), false);
  }

  @Override
  public Statement visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    Statement body = lower(tree.getStatement());
    return new Statement.Loop(Optional.of(expression(tree.getCondition())), List.of(), body, true);
  }

  @Override
  public Statement visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    if (!(scope.element(tree.getVariable()) instanceof VariableElement element)) {
      return NOTHING;
    }
    Expression elements = expression(tree.getExpression());
    Variable variable = scope.declare(element);
    return new Statement.ForEach(variable, elements, lower(tree.getStatement()));
  }

  @Override
  public Statement visitLabeledStatement(LabeledStatementTree tree, Void unused) {
    String label = tree.getLabel().toString();
    return tree.getStatement() instanceof ForLoopTree loop
        ? forLoop(loop, body -> new Statement.Labeled(label, body))
        : new Statement.Labeled(label, lower(tree.getStatement()));
  }

  @Override
  public Statement visitSwitch(SwitchTree tree, Void unused) {
    return new Statement.Choose(cases(tree.getExpression(), tree.getCases(), false));
  }

  Switch cases(ExpressionTree selector, List<? extends CaseTree> cases, boolean yields) {
    Expression value = expression(selector);
    return new Switch(value, cases.stream().map(tree -> lowerCase(tree, yields)).toList());
  }

  private Switch.Case lowerCase(CaseTree tree, boolean yields) {
    PatternLowering patternLowering = new PatternLowering(scope);
    List<Expression> constants = tree.getExpressions().stream().map(expressions::lower).toList();
    List<Pattern> patterns =
        NewerTrees.patterns(tree).stream().map(patternLowering::lower).toList();
    return new Switch.Case(
        constants,
        patterns,
        NewerTrees.isDefault(tree) && patterns.isEmpty(),
        NewerTrees.guard(tree).map(this::expression),
        body(tree, yields),
        tree.getCaseKind() == CaseTree.CaseKind.RULE);
  }

  private List<Statement> body(CaseTree tree, boolean yields) {
    if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      return lowerAll(tree.getStatements());
    }
    if (tree.getBody() instanceof ExpressionTree value) {
      return List.of(
          yields
              ? new Statement.Yield(expression(value))
              : new Statement.Execute(expression(value)));
    }
    return List.of(lower(tree.getBody()));
  }

  @Override
  public Statement visitReturn(ReturnTree tree, Void unused) {
    return new Statement.Return(Optional.ofNullable(tree.getExpression()).map(this::expression));
  }

  @Override
  public Statement visitYield(YieldTree tree, Void unused) {
    return new Statement.Yield(expression(tree.getValue()));
  }

  @Override
  public Statement visitThrow(ThrowTree tree, Void unused) {
    return new Statement.Throw(expression(tree.getExpression()));
  }

  @Override
  public Statement visitBreak(BreakTree tree, Void unused) {
    return new Statement.Break(Optional.ofNullable(tree.getLabel()).map(Object::toString));
  }

  @Override
  public Statement visitContinue(ContinueTree tree, Void unused) {
    return new Statement.Continue(Optional.ofNullable(tree.getLabel()).map(Object::toString));
  }

  @Override
  public Statement visitSynchronized(SynchronizedTree tree, Void unused) {
    return lower(tree.getBlock());
  }

  @Override
  public Statement visitAssert(AssertTree tree, Void unused) {
    return NOTHING;
  }

  @Override
  public Statement visitTry(TryTree tree, Void unused) {
    return new Statement.Try(
        new ResourceLowering(scope, this).lower(tree),
        tree.getCatches().stream().map(this::lowerCatch).toList(),
        lower(tree.getFinallyBlock()));
  }

  private Statement.Catch lowerCatch(CatchTree tree) {
    Variable variable = scope.declare((VariableElement) scope.element(tree.getParameter()));
    return new Statement.Catch(variable, lower(tree.getBlock()));
  }

  @Override
  public Statement visitClass(ClassTree tree, Void unused) {
    classes.lower(tree);
    return NOTHING;
  }
}
