package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Pattern;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/** Lowers expressions; names and calls are left to {@link ReferenceLowering}. */
final class ExpressionLowering extends SimpleTreeVisitor<Expression, Void> {
  private final Scope scope;
  private final StatementLowering statements;
  private final ReferenceLowering references;

  ExpressionLowering(Scope scope, StatementLowering statements, ClassLowering classes) {
    this.scope = scope;
    this.statements = statements;
    this.references = new ReferenceLowering(scope, this, classes);
  }

  Expression lower(Tree tree) {
    return tree.accept(this, null);
  }

  List<Expression> lowerAll(List<? extends Tree> trees) {
    return trees.stream().map(this::lower).toList();
  }

  Expression unresolved(Tree tree) {
    return new Expression.Unresolved(scope.type(tree), scope.place(tree));
  }

  @Override
  protected Expression defaultAction(Tree tree, Void unused) {
    return unresolved(tree);
  }

  @Override
  public Expression visitParenthesized(ParenthesizedTree tree, Void unused) {
    return lower(tree.getExpression());
  }

  @Override
  public Expression visitLiteral(LiteralTree tree, Void unused) {
    return new Expression.Literal(
        Optional.ofNullable(tree.getValue()), scope.type(tree), scope.place(tree));
  }

  @Override
  public Expression visitIdentifier(IdentifierTree tree, Void unused) {
    return references.identifier(tree);
  }

  @Override
  public Expression visitMemberSelect(MemberSelectTree tree, Void unused) {
    return references.select(tree);
  }

  @Override
  public Expression visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    return references.call(tree);
  }

  @Override
  public Expression visitNewClass(NewClassTree tree, Void unused) {
    return references.creation(tree);
  }

  @Override
  public Expression visitMemberReference(MemberReferenceTree tree, Void unused) {
    return references.reference(tree);
  }

  @Override
  public Expression visitNewArray(NewArrayTree tree, Void unused) {
    return new Expression.NewArray(
        Optional.ofNullable(tree.getInitializers()).map(this::lowerAll),
        lowerAll(tree.getDimensions()),
        scope.type(tree),
        scope.place(tree));
  }

  @Override
  public Expression visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    List<Variable> parameters =
        tree.getParameters().stream()
            .map(parameter -> scope.declare((VariableElement) scope.element(parameter)))
            .toList();
    Statement body =
        tree.getBody() instanceof ExpressionTree value
            ? new Statement.Return(Optional.of(lower(value)))
            : statements.lower(tree.getBody());
    return new Expression.Lambda(parameters, body, scope.type(tree), scope.place(tree));
  }

  @Override
  public Expression visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    return new Expression.Conditional(
        lower(tree.getCondition()),
        lower(tree.getTrueExpression()),
        lower(tree.getFalseExpression()),
        scope.type(tree),
        scope.place(tree));
  }

  @Override
  public Expression visitBinary(BinaryTree tree, Void unused) {
    return new Expression.Binary(
        Operators.symbol(tree.getKind()),
        lower(tree.getLeftOperand()),
        lower(tree.getRightOperand()),
        scope.type(tree),
        scope.place(tree));
  }

  @Override
  public Expression visitUnary(UnaryTree tree, Void unused) {
    Expression operand = lower(tree.getExpression());
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT -> step("+", operand, false, tree);
      case POSTFIX_INCREMENT -> step("+", operand, true, tree);
      case PREFIX_DECREMENT -> step("-", operand, false, tree);
      case POSTFIX_DECREMENT -> step("-", operand, true, tree);
      default ->
          new Expression.Unary(
              Operators.symbol(tree.getKind()), operand, scope.type(tree), scope.place(tree));
    };
  }

  private Expression step(String operator, Expression target, boolean before, Tree tree) {
    TreePlace place = scope.place(tree);
    Expression one = new Expression.Literal(Optional.of(1), target.type(), place);
    return new Expression.Update(operator, target, one, before, place);
  }

  @Override
  public Expression visitAssignment(AssignmentTree tree, Void unused) {
    return new Expression.Assign(
        lower(tree.getVariable()), lower(tree.getExpression()), scope.place(tree));
  }

  @Override
  public Expression visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    return new Expression.Update(
        Operators.symbol(tree.getKind()),
        lower(tree.getVariable()),
        lower(tree.getExpression()),
        false,
        scope.place(tree));
  }

  @Override
  public Expression visitArrayAccess(ArrayAccessTree tree, Void unused) {
    return new Expression.Index(
        lower(tree.getExpression()), lower(tree.getIndex()), scope.type(tree), scope.place(tree));
  }

  @Override
  public Expression visitTypeCast(TypeCastTree tree, Void unused) {
    return new Expression.Cast(lower(tree.getExpression()), scope.type(tree), scope.place(tree));
  }

  @Override
  public Expression visitInstanceOf(InstanceOfTree tree, Void unused) {
    Pattern pattern =
        tree.getPattern() != null
            ? new PatternLowering(scope).lower(tree.getPattern())
            : new Pattern.TypeTest(scope.type(tree.getType()), Optional.empty());
    return new Expression.InstanceOf(
        lower(tree.getExpression()), pattern, scope.type(tree), scope.place(tree));
  }

  @Override
  public Expression visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    return new Expression.SwitchValue(
        statements.cases(tree.getExpression(), tree.getCases(), true),
        scope.type(tree),
        scope.place(tree));
  }

  /** The value of a local variable or field that is named by {@code tree}. */
  Expression constantOr(VariableElement element, Tree tree, Expression read) {
    Type type = scope.symbols().type(element.asType());
    return element.getConstantValue() == null || element.getKind() == ElementKind.ENUM_CONSTANT
        ? read
        : new Expression.Literal(Optional.of(element.getConstantValue()), type, scope.place(tree));
  }
}
