package io.github.warmprefix.processor.read;

import io.github.warmprefix.processor.template.DynamicContent;
import io.github.warmprefix.processor.template.DynamicContent.Placeholders;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Parameter;
import io.github.warmprefix.processor.template.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/**
 * Reads a {@code @DynamicSuffix} method.
 *
 * @param member what it shares with the other reader
 */
record DynamicReader(MemberReader member) {

  Optional<DynamicSegment> read(ExecutableElement method, Annotation annotation) {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return member.unfit(method, Flaw.PRIVATE);
    }
    if (!method.getTypeParameters().isEmpty()) {
      return member.unfit(method, Flaw.GENERIC);
    }
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      return member.unfit(method, Flaw.METHOD_VOID);
    }
    String template = annotation.string("template");
    String resource = annotation.string("resource");
    boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
    if (!isAbstract && !method.getModifiers().contains(Modifier.STATIC)) {
      return member.unfit(method, Flaw.METHOD_NOT_STATIC);
    }
    int texts = (isAbstract ? 0 : 1) + (template.isEmpty() ? 0 : 1) + (resource.isEmpty() ? 0 : 1);
    if (texts > 1) {
      return member.unfit(method, Flaw.TWO_TEXTS);
    }
    if (texts == 0) {
      return member.unfit(method, Flaw.ABSTRACT_WITHOUT_TEXT);
    }
    return isAbstract
        ? abstractMethod(method, annotation, template, resource)
        : staticMethod(method, annotation);
  }

  private Optional<DynamicSegment> abstractMethod(
      ExecutableElement method, Annotation annotation, String template, String resource) {
    if (!SdkTypes.isString(method.getReturnType())) {
      return member.unfit(method, Flaw.ABSTRACT_NOT_STRING);
    }
    Placeholders content =
        resource.isEmpty()
            ? new Placeholders(template, Optional.empty())
            : member
                .packaged(method, resource)
                .map(text -> new Placeholders(text.text(), Optional.of(text)))
                .orElseGet(() -> standIn(method));
    return Optional.of(segment(method, annotation, content));
  }

  /** Keeps the builder's method for callers; the build fails anyway for want of the real text. */
  private Placeholders standIn(ExecutableElement method) {
    String text =
        method.getParameters().stream()
            .map(parameter -> "{{" + parameter.getSimpleName() + "}}")
            .collect(Collectors.joining());
    return new Placeholders(text, Optional.empty());
  }

  private Optional<DynamicSegment> staticMethod(ExecutableElement method, Annotation annotation) {
    if (SdkTypes.isString(method.getReturnType())) {
      return Optional.of(segment(method, annotation, new DynamicContent.Text()));
    }
    if (!SdkTypes.isTurns(method.getReturnType())) {
      return member.unfit(method, Flaw.DYNAMIC_RETURN_TYPE);
    }
    return role(annotation) == Role.USER
        ? Optional.of(segment(method, annotation, new DynamicContent.Turns()))
        : member.unfit(method, Flaw.TURNS_OUTSIDE_MESSAGES);
  }

  private DynamicSegment segment(
      ExecutableElement method, Annotation annotation, DynamicContent content) {
    List<Parameter> parameters = member.parameters(method);
    return new DynamicSegment(method, role(annotation), parameters, content);
  }

  private static Role role(Annotation annotation) {
    return annotation.constant("section", Role.USER);
  }
}
