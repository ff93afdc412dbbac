package io.github.warmprefix.processor.javac;

import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns the compiler's types and symbols into those of the lowered program. */
final class Symbols {
  private final Elements elements;
  private final Types types;
  private final Annotations annotations = new Annotations(this);
  private final Map<String, Type> known = new HashMap<>();
  private final Map<ExecutableElement, Method> methods = new HashMap<>();

  Symbols(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  Annotations annotations() {
    return annotations;
  }

  /** Whether the compilation sees a type of that name. */
  boolean sees(String name) {
    return elements.getTypeElement(name) != null;
  }

  String name(TypeElement type) {
    return type.getQualifiedName().isEmpty()
        ? elements.getBinaryName(type).toString()
        : type.getQualifiedName().toString();
  }

  Type type(TypeElement element) {
    String name = name(element);
    Type found = known.get(name);
    if (found == null) {
      found = describe(name, element);
      known.put(name, found);
    }
    return found;
  }

  /** The erasure of {@code mirror}; {@link Type#NONE} for what is no type or a missing one. */
  Type type(TypeMirror mirror) {
    if (mirror == null) {
      return Type.NONE;
    }
    if (mirror.getKind().isPrimitive() || mirror.getKind() == TypeKind.VOID) {
      String name = mirror.getKind().name().toLowerCase(java.util.Locale.ROOT);
      return Type.primitive(name);
    }
    return switch (mirror.getKind()) {
      case ARRAY -> array(type(((ArrayType) mirror).getComponentType()));
      case DECLARED -> type((TypeElement) ((DeclaredType) mirror).asElement());
      case TYPEVAR, INTERSECTION, UNION -> erased(mirror);
      default -> Type.NONE;
    };
  }

  private Type erased(TypeMirror mirror) {
    TypeMirror erasure = types.erasure(mirror);
    return erasure.getKind() == TypeKind.DECLARED || erasure.getKind() == TypeKind.ARRAY
        ? type(erasure)
        : Type.OBJECT;
  }

  private static Type array(Type component) {
    String name = component.name() + "[]";
    return new Type(
        name,
        Type.Kind.ARRAY,
        Set.of(name, "java.lang.Object"),
        "java.lang.Object",
        "java.lang.Object");
  }

  private Type describe(String name, TypeElement element) {
    Set<String> supertypes = new LinkedHashSet<>();
    collectSupertypes(element, supertypes);
    return new Type(
        name,
        kind(element),
        Set.copyOf(supertypes),
        declarer(element, "toString"),
        declarer(element, "hashCode"));
  }

  private static Type.Kind kind(TypeElement element) {
    return switch (element.getKind()) {
      case ENUM -> Type.Kind.ENUM;
      case RECORD -> Type.Kind.RECORD;
      case INTERFACE, ANNOTATION_TYPE -> Type.Kind.INTERFACE;
      default -> Type.Kind.CLASS;
    };
  }

  private void collectSupertypes(TypeElement element, Set<String> names) {
    if (!names.add(name(element))) {
      return;
    }
    superclass(element).ifPresent(above -> collectSupertypes(above, names));
    for (TypeMirror face : element.getInterfaces()) {
      if (face instanceof DeclaredType declared && face.getKind() == TypeKind.DECLARED) {
        collectSupertypes((TypeElement) declared.asElement(), names);
      }
    }
    if (element.getKind().isInterface()) {
      names.add("java.lang.Object");
    }
  }

  Optional<TypeElement> superclass(TypeElement element) {
    return element.getSuperclass().getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) element.getSuperclass()).asElement())
        : Optional.empty();
  }

  private String declarer(TypeElement element, String method) {
    if (element.getKind().isInterface()) {
      return "";
    }
    for (Optional<TypeElement> current = Optional.of(element);
        current.isPresent();
        current = superclass(current.get())) {
      for (ExecutableElement own : ElementFilter.methodsIn(current.get().getEnclosedElements())) {
        if (own.getSimpleName().contentEquals(method)
            && own.getParameters().isEmpty()
            && !own.getModifiers().contains(Modifier.ABSTRACT)) {
          return name(current.get());
        }
      }
    }
    return "java.lang.Object";
  }

  Method method(ExecutableElement element) {
    Method found = methods.get(element);
    if (found == null) {
      found = describe(element);
      methods.put(element, found);
    }
    return found;
  }

  private Method describe(ExecutableElement element) {
    TypeElement owner = (TypeElement) element.getEnclosingElement();
    return new Method(
        type(owner),
        element.getSimpleName().toString(),
        element.getParameters().stream()
            .map(parameter -> type(types.erasure(parameter.asType())).name())
            .toList(),
        element.getKind() == ElementKind.CONSTRUCTOR ? type(owner) : type(element.getReturnType()),
        element.getModifiers().contains(Modifier.STATIC),
        element.getModifiers().contains(Modifier.ABSTRACT),
        element.isVarArgs(),
        annotations.stable(element));
  }

  Field field(VariableElement element) {
    return new Field(
        type((TypeElement) element.getEnclosingElement()),
        element.getSimpleName().toString(),
        type(element.asType()),
        element.getModifiers().contains(Modifier.STATIC),
        element.getModifiers().contains(Modifier.FINAL),
        element.getKind() == ElementKind.ENUM_CONSTANT,
        Optional.ofNullable(element.getConstantValue()),
        annotations.stable(element),
        annotations.of(element));
  }

  /** The keys of the methods that {@code method} overrides or implements. */
  Set<String> overridden(ExecutableElement method) {
    Set<String> keys = new LinkedHashSet<>();
    if (!method.getModifiers().contains(Modifier.STATIC)
        && method.getKind() == ElementKind.METHOD) {
      TypeElement owner = (TypeElement) method.getEnclosingElement();
      collectOverridden(method, owner, owner, keys, new LinkedHashSet<>());
    }
    return keys;
  }

  private void collectOverridden(
      ExecutableElement method,
      TypeElement owner,
      TypeElement above,
      Set<String> keys,
      Set<String> seen) {
    for (TypeMirror supertype : types.directSupertypes(above.asType())) {
      if (!(supertype instanceof DeclaredType declared)
          || !seen.add(name((TypeElement) declared.asElement()))) {
        continue;
      }
      TypeElement next = (TypeElement) declared.asElement();
      for (ExecutableElement other : ElementFilter.methodsIn(next.getEnclosedElements())) {
        if (other.getSimpleName().contentEquals(method.getSimpleName())
            && other.getParameters().size() == method.getParameters().size()
            && elements.overrides(method, other, owner)) {
          keys.add(method(other).key());
        }
      }
      collectOverridden(method, owner, next, keys, seen);
    }
  }

  /** The names of the direct superinterfaces. */
  List<String> interfaces(TypeElement element) {
    return element.getInterfaces().stream()
        .filter(face -> face.getKind() == TypeKind.DECLARED)
        .map(face -> name((TypeElement) ((DeclaredType) face).asElement()))
        .toList();
  }

  /** Whether members of {@code owner} belong to instances of {@code element}. */
  boolean inherits(TypeElement element, TypeElement owner) {
    return types.isSubtype(types.erasure(element.asType()), types.erasure(owner.asType()));
  }
}
