package io.github.warmprefix.processor.generate;

import io.github.warmprefix.processor.template.Parameter;
import io.github.warmprefix.processor.template.Segment;
import io.github.warmprefix.processor.template.Template;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the compiler warnings that a template's own declarations would cause in generated code,
 * where nobody can mend them.
 */
final class LintSuppression {
  private final SortedSet<String> names = new TreeSet<>();

  private LintSuppression() {}

  /** The names for {@code @SuppressWarnings}, sorted; mostly none. */
  static SortedSet<String> of(Template template) {
    LintSuppression lint = new LintSuppression();
    for (Element at = template.type(); at instanceof TypeElement; at = at.getEnclosingElement()) {
      lint.checkDeprecation(at);
    }
    lint.checkModule(template.type());
    for (Segment segment : template.segments()) {
      lint.checkDeprecation(segment.element());
      for (Parameter parameter : segment.parameters()) {
        lint.checkType(parameter.element().asType());
      }
      if (StageParameters.isVarargs(segment)) {
        lint.checkVarargs(
            segment.parameters().get(segment.parameters().size() - 1).element().asType());
      }
    }
    return lint.names;
  }

  /** A public builder names the SDK's types, which a named module need not export onwards. */
  private void checkModule(TypeElement template) {
    Element at = template;
    while (at != null && !(at instanceof ModuleElement)) {
      at = at.getEnclosingElement();
    }
    if (at != null
        && !((ModuleElement) at).isUnnamed()
        && template.getModifiers().contains(Modifier.PUBLIC)) {
      names.add("exports");
    }
  }

  private void checkDeprecation(Element element) {
    Deprecated deprecated = element.getAnnotation(Deprecated.class);
    if (deprecated != null) {
      names.add(deprecated.forRemoval() ? "removal" : "deprecation");
    }
  }

  private void checkType(TypeMirror type) {
    if (type instanceof ArrayType array) {
      checkType(array.getComponentType());
    } else if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      checkDeprecation(element);
      if (declared.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
        names.add("rawtypes");
      }
      declared.getTypeArguments().forEach(this::checkType);
    }
  }

  private void checkVarargs(TypeMirror type) {
    if (((ArrayType) type).getComponentType() instanceof DeclaredType component
        && !component.getTypeArguments().isEmpty()) {
      names.add("unchecked");
    }
  }
}
