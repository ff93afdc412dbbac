package io.github.warmprefix.processor.stability.ir;

import io.github.warmprefix.processor.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Parts of small programs, put together by hand. */
final class Parts {
  static final Place PLACE = List::of;
  static final Method METHOD = method("shop.Desk", "text", false);

  private Parts() {}

  /** A variable of that name. */
  static Expression local(String name) {
    return new Expression.Local(variable(name), PLACE);
  }

  static Variable variable(String name) {
    return new Variable(name, Type.STRING, false, Optional.empty(), Set.of());
  }

  static Statement execute(String name) {
    return new Statement.Execute(local(name));
  }

  static Type type(String name, Type.Kind kind) {
    return new Type(name, kind, Set.of(name, "java.lang.Object"), name, name);
  }

  /** A method that takes an int. */
  static Method method(String owner, String name, boolean isStatic) {
    return new Method(
        type(owner, Type.Kind.CLASS),
        name,
        List.of("int"),
        Type.STRING,
        isStatic,
        false,
        false,
        false);
  }

  static ClassModel.Body body(Method method, String... overrides) {
    return new ClassModel.Body(
        method,
        false,
        true,
        List.of(),
        Optional.of(new Statement.Block(List.of())),
        Set.of(overrides));
  }

  static ClassModel.Body withoutBody(Method method) {
    return new ClassModel.Body(method, false, true, List.of(), Optional.empty(), Set.of());
  }

  /** A class; the first of the names above it is its superclass, unless that is empty. */
  static ClassModel model(
      String name, Type.Kind kind, boolean isAbstract, String above, ClassModel.Body... methods) {
    List<String> names = Stream.of(above.split(",", -1)).toList();
    return new ClassModel(
        type(name, kind),
        name,
        Optional.of(names.get(0)).filter(superclass -> !superclass.isEmpty()),
        names.subList(1, names.size()),
        isAbstract,
        List.of(),
        List.of(),
        List.of(),
        List.of(methods),
        List.of(),
        List.of());
  }
}
