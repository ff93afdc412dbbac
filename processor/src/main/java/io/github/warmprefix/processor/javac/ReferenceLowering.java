package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Lowers names, calls, object creation and method references. */
final class ReferenceLowering {
  private final Scope scope;
  private final ExpressionLowering expressions;
  private final ClassLowering classes;

  ReferenceLowering(Scope scope, ExpressionLowering expressions, ClassLowering classes) {
    this.scope = scope;
    this.expressions = expressions;
    this.classes = classes;
  }

  Expression identifier(IdentifierTree tree) {
    String name = tree.getName().toString();
    if (name.equals("this") || name.equals("super")) {
      return new Expression.This(innermost(), scope.place(tree));
    }
    if (!(scope.element(tree) instanceof VariableElement element)) {
      return expressions.unresolved(tree);
    }
    if (!isField(element)) {
      return expressions.constantOr(
          element, tree, new Expression.Local(scope.variable(element), scope.place(tree)));
    }
    return read(element, implicitReceiver(element, tree), tree);
  }

  Expression select(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    if (name.equals("class")) {
      return new Expression.ClassLiteral(
          scope.type(tree.getExpression()), scope.type(tree), scope.place(tree));
    }
    if (name.equals("this") || name.equals("super")) {
      return new Expression.This(scope.type(tree.getExpression()), scope.place(tree));
    }
    if (name.equals("length") && scope.type(tree.getExpression()).kind() == Type.Kind.ARRAY) {
      return arrayLength(tree);
    }
    if (scope.element(tree) instanceof VariableElement element && isField(element)) {
      Optional<Expression> receiver =
          isStatic(element)
              ? Optional.empty()
              : Optional.of(expressions.lower(tree.getExpression()));
      return read(element, receiver, tree);
    }
    return expressions.unresolved(tree);
  }

  private Expression arrayLength(MemberSelectTree tree) {
    Type array = scope.type(tree.getExpression());
    Type number = scope.type(tree);
    Method length = new Method(array, "length", List.of(), number, false, false, false, false);
    return new Expression.Call(
        Optional.of(expressions.lower(tree.getExpression())),
        length,
        List.of(),
        false,
        number,
        scope.place(tree));
  }

  private Expression read(VariableElement element, Optional<Expression> receiver, Tree tree) {
    if (!(element.getEnclosingElement() instanceof TypeElement)) {
      return expressions.unresolved(tree);
    }
    Field field = scope.symbols().field(element);
    return expressions.constantOr(
        element, tree, new Expression.FieldRead(receiver, field, scope.place(tree)));
  }

  Expression call(MethodInvocationTree tree) {
    ExpressionTree select = tree.getMethodSelect();
    if (!(scope.element(select) instanceof ExecutableElement element)) {
      return expressions.unresolved(tree);
    }
    List<Expression> arguments = expressions.lowerAll(tree.getArguments());
    Method method = scope.symbols().method(element);
    TreePlace place = scope.place(tree);
    if (method.isConstructor()) {
      return new Expression.ConstructorCall(method, arguments, place);
    }
    boolean exact = element.getModifiers().contains(Modifier.PRIVATE);
    Optional<Expression> receiver = Optional.empty();
    if (!method.isStatic()) {
      if (select instanceof MemberSelectTree member) {
        boolean isSuper = member.getExpression().toString().matches("(.*\\.)?super");
        exact |= isSuper;
        receiver = Optional.of(receiver(member, isSuper));
      } else {
        receiver = implicitReceiver(element, tree);
      }
    }
    return new Expression.Call(receiver, method, arguments, exact, scope.type(tree), place);
  }

  private Expression receiver(MemberSelectTree member, boolean isSuper) {
    return isSuper
        ? new Expression.This(innermost(), scope.place(member))
        : expressions.lower(member.getExpression());
  }

  Expression creation(NewClassTree tree) {
    if (!(scope.element(tree) instanceof ExecutableElement element)) {
      return expressions.unresolved(tree);
    }
    Method constructor = scope.symbols().method(element);
    List<Expression> arguments = expressions.lowerAll(tree.getArguments());
    Type type = constructor.owner();
    if (tree.getClassBody() != null
        && scope.element(tree.getClassBody()) instanceof TypeElement anonymous) {
      classes.lower(tree.getClassBody());
      type = scope.symbols().type(anonymous);
    }
    Optional<Expression> outer =
        Optional.ofNullable(tree.getEnclosingExpression()).map(expressions::lower);
    return new Expression.New(outer, constructor, arguments, type, scope.place(tree));
  }

  Expression reference(MemberReferenceTree tree) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    Element named = scope.element(qualifier);
    Type functional = scope.type(tree);
    TreePlace place = scope.place(tree);
    if (!(scope.element(tree) instanceof ExecutableElement element)
        || !(element.getEnclosingElement() instanceof TypeElement)) {
      return expressions.unresolved(tree);
    }
    Method method = scope.symbols().method(element);
    boolean onType =
        named instanceof TypeElement
            || scope.type(qualifier).kind() == Type.Kind.ARRAY
                && named == null
                && tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    if (method.isStatic() || method.isConstructor()) {
      return new Expression.MethodReference(Optional.empty(), method, false, functional, place);
    }
    return onType
        ? new Expression.MethodReference(Optional.empty(), method, true, functional, place)
        : new Expression.MethodReference(
            Optional.of(expressions.lower(qualifier)), method, false, functional, place);
  }

  private Optional<Expression> implicitReceiver(Element member, Tree tree) {
    if (isStatic(member)) {
      return Optional.empty();
    }
    TypeElement owner = (TypeElement) member.getEnclosingElement();
    Type around =
        scope.classes().stream()
            .filter(type -> scope.symbols().inherits(type, owner))
            .findFirst()
            .map(scope.symbols()::type)
            .orElseGet(this::innermost);
    return Optional.of(new Expression.This(around, scope.place(tree)));
  }

  private Type innermost() {
    return scope.classes().stream().findFirst().map(scope.symbols()::type).orElse(Type.NONE);
  }

  private static boolean isField(Element element) {
    return element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.ENUM_CONSTANT;
  }

  private static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }
}
