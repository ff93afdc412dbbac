package io.github.warmprefix.processor.stability.ir;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class of the compilation with its bodies.
 *
 * @param type the class
 * @param outermost the name of the class around all others around it, or its own
 * @param superclass the name of its superclass; empty where there is none
 * @param interfaces the names of its direct superinterfaces
 * @param isAbstract whether it has no instances of its own
 * @param components the names of the components, if it is a record
 * @param constants the constants in their order, if it is an enum
 * @param fields its fields
 * @param methods its methods and constructors
 * @param staticSteps what runs, in order, when it is initialised
 * @param instanceSteps what runs, in order, before the body of a constructor
 */
public record ClassModel(
    Type type,
    String outermost,
    Optional<String> superclass,
    List<String> interfaces,
    boolean isAbstract,
    List<String> components,
    List<EnumConstant> constants,
    List<Field> fields,
    List<Body> methods,
    List<Step> staticSteps,
    List<Step> instanceSteps) {

  /**
   * A method or constructor; two are the same if their keys are.
   *
   * @param method what is called
   * @param isPrivate whether only its own class can call it
   * @param isExported whether code of other packages can name it
   * @param parameters its parameters
   * @param body what it does, unless it is abstract
   * @param overrides the keys of the methods it overrides
   */
  public record Body(
      Method method,
      boolean isPrivate,
      boolean isExported,
      List<Variable> parameters,
      Optional<Statement> body,
      Set<String> overrides) {
    /** Each is declared once, and comparing whole bodies would take long. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return method.name().hashCode();
    }
  }

  /** An initialiser of a field, or an initialiser block where {@code field} is empty. */
  public record Step(Optional<Field> field, Optional<Expression> value, Statement block) {}

  /** An enum constant and how it is made. */
  public record EnumConstant(Field field, Expression value) {}

  /** Each is declared once, and comparing whole classes would take long. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return type.name().hashCode();
  }

  /** The method with that signature, if the class declares it. */
  public Optional<Body> method(String signature) {
    return methods.stream().filter(m -> m.method().signature().equals(signature)).findFirst();
  }
}
