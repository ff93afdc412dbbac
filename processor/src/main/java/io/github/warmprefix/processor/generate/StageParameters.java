package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.warmprefix.processor.template.Parameter;
import io.github.warmprefix.processor.template.Segment;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The parameters of members as the parameters of generated methods. */
final class StageParameters {
  /** What annotation libraries call the annotations that say whether a value may be null. */
  private static final Set<String> NULLNESS =
      Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull");

  private StageParameters() {}

  static List<ParameterSpec> of(Segment segment) {
    return segment.parameters().stream().map(p -> of(p, p.name())).toList();
  }

  /** A parameter under another name. */
  static ParameterSpec of(Parameter parameter, String name) {
    TypeMirror type = parameter.element().asType();
    List<AnnotationSpec> onType = nullness(type.getAnnotationMirrors());
    boolean annotatesType = !onType.isEmpty() && type.getKind() == TypeKind.DECLARED;
    TypeName typeName = annotatesType ? TypeName.get(type).annotated(onType) : TypeName.get(type);
    ParameterSpec.Builder spec = ParameterSpec.builder(typeName, name);
    if (!annotatesType) {
      spec.addAnnotations(nullness(parameter.element().getAnnotationMirrors()));
    }
    return spec.build();
  }

  /** Whether the last parameter of a member takes any number of values. */
  static boolean isVarargs(Segment segment) {
    return segment.element() instanceof ExecutableElement method && method.isVarArgs();
  }

  private static List<AnnotationSpec> nullness(List<? extends AnnotationMirror> annotations) {
    return annotations.stream()
        .filter(
            annotation ->
                NULLNESS.contains(
                    annotation.getAnnotationType().asElement().getSimpleName().toString()))
        .map(AnnotationSpec::get)
        .toList();
  }
}
