package io.github.warmprefix.processor.stability.ir;

import io.github.warmprefix.processor.finding.Place;
import java.util.List;
import java.util.Optional;

/** An expression, with the place it stands at and its erased type. */
public sealed interface Expression {
  /** Where it stands. */
  Place place();

  /** Its erased static type. */
  Type type();

  /** A compile-time constant; an empty value is {@code null}. */
  record Literal(Optional<Object> value, Type type, Place place) implements Expression {}

  /** A class literal. */
  record ClassLiteral(Type literal, Type type, Place place) implements Expression {}

  /** The value of a local variable or parameter. */
  record Local(Variable variable, Place place) implements Expression {
    @Override
    public Type type() {
      return variable.type();
    }
  }

  /** {@code this}, as an instance of the named class, which may be an enclosing one. */
  record This(Type type, Place place) implements Expression {}

  /** The value of a field; no receiver if it is static. */
  record FieldRead(Optional<Expression> receiver, Field field, Place place) implements Expression {
    @Override
    public Type type() {
      return field.type();
    }
  }

  /**
   * A call.
   *
   * @param receiver what it is called on; empty if the method is static
   * @param exact whether exactly this method is called ({@code super.m()}), without overriding
   */
  record Call(
      Optional<Expression> receiver,
      Method method,
      List<Expression> arguments,
      boolean exact,
      Type type,
      Place place)
      implements Expression {}

  /** {@code this(...)} or {@code super(...)}. */
  record ConstructorCall(Method constructor, List<Expression> arguments, Place place)
      implements Expression {
    @Override
    public Type type() {
      return Type.NONE;
    }
  }

  /**
   * An object is made.
   *
   * @param outer the object around it, where it is named ({@code outer.new Inner()})
   * @param type the class; the anonymous one where there is a body
   */
  record New(
      Optional<Expression> outer,
      Method constructor,
      List<Expression> arguments,
      Type type,
      Place place)
      implements Expression {}

  /** An array is made, with given elements or with given lengths. */
  record NewArray(
      Optional<List<Expression>> elements, List<Expression> lengths, Type type, Place place)
      implements Expression {}

  /** A lambda expression. */
  record Lambda(List<Variable> parameters, Statement body, Type type, Place place)
      implements Expression {}

  /**
   * A method reference.
   *
   * @param receiver what it is bound to
   * @param unbound whether the first argument is what it is called on
   */
  record MethodReference(
      Optional<Expression> receiver, Method method, boolean unbound, Type type, Place place)
      implements Expression {}

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(
      Expression condition, Expression whenTrue, Expression whenFalse, Type type, Place place)
      implements Expression {}

  /** A binary operation; {@code operator} as it is written. */
  record Binary(String operator, Expression left, Expression right, Type type, Place place)
      implements Expression {}

  /** A unary operation that changes nothing: {@code + - ! ~}. */
  record Unary(String operator, Expression operand, Type type, Place place) implements Expression {}

  /** {@code target = value}. */
  record Assign(Expression target, Expression value, Place place) implements Expression {
    @Override
    public Type type() {
      return target.type();
    }
  }

  /**
   * {@code target op= value}, {@code target++} and the like.
   *
   * @param before whether the value of the expression is the one before the change
   */
  record Update(String operator, Expression target, Expression value, boolean before, Place place)
      implements Expression {
    @Override
    public Type type() {
      return target.type();
    }
  }

  /** {@code array[index]}. */
  record Index(Expression array, Expression index, Type type, Place place) implements Expression {}

  /** {@code (Type) operand}. */
  record Cast(Expression operand, Type type, Place place) implements Expression {}

  /** {@code operand instanceof pattern}. */
  record InstanceOf(Expression operand, Pattern pattern, Type type, Place place)
      implements Expression {}

  /** A switch expression. */
  record SwitchValue(Switch cases, Type type, Place place) implements Expression {}

  /** Something that cannot be looked into. */
  record Unresolved(Type type, Place place) implements Expression {}
}
