package io.github.warmprefix.processor.read;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.template.CachedContent;
import io.github.warmprefix.processor.template.CachedContent.Kind;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Role;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Reads a {@code @CachedPrefix} member.
 *
 * @param member what it shares with the other reader
 */
record CachedReader(MemberReader member) {

  Optional<CachedSegment> read(Element element, Annotation annotation) {
    if (Components.isComponent(element)) {
      return member.unfit(element, Flaw.RECORD_COMPONENT);
    }
    if (element.getModifiers().contains(Modifier.PRIVATE)) {
      return member.unfit(element, Flaw.PRIVATE);
    }
    return element instanceof ExecutableElement method
        ? method(method, annotation)
        : field((VariableElement) element, annotation);
  }

  private Optional<CachedSegment> field(VariableElement field, Annotation annotation) {
    if (!field.getModifiers().contains(Modifier.STATIC)) {
      return member.unfit(field, Flaw.FIELD_NOT_STATIC);
    }
    if (!field.getModifiers().contains(Modifier.FINAL)) {
      return member.unfit(field, Flaw.FIELD_NOT_FINAL);
    }
    if (!SdkTypes.isString(field.asType())) {
      return member.unfit(field, Flaw.FIELD_NOT_STRING);
    }
    String resource = annotation.string("resource");
    Object constant = field.getConstantValue();
    if (resource.isEmpty()) {
      return segment(
          field,
          annotation,
          constant instanceof String text
              ? new CachedContent.Constant(text)
              : new CachedContent.Computed());
    }
    return "".equals(constant)
        ? packaged(field, annotation, resource)
        : member.unfit(field, Flaw.TWO_TEXTS);
  }

  private Optional<CachedSegment> method(ExecutableElement method, Annotation annotation) {
    if (!method.getTypeParameters().isEmpty()) {
      return member.unfit(method, Flaw.GENERIC);
    }
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      return member.unfit(method, Flaw.METHOD_VOID);
    }
    String resource = annotation.string("resource");
    if (method.getModifiers().contains(Modifier.ABSTRACT)) {
      return abstractMethod(method, annotation, resource);
    }
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      return member.unfit(method, Flaw.METHOD_NOT_STATIC);
    }
    if (!resource.isEmpty()) {
      return member.unfit(method, Flaw.TWO_TEXTS);
    }
    if (SdkTypes.isString(method.getReturnType())) {
      return segment(method, annotation, new CachedContent.Computed());
    }
    Optional<Kind> kind = SdkTypes.objects(method.getReturnType());
    return kind.isPresent()
        ? segment(method, annotation, new CachedContent.Objects(kind.get()))
        : member.unfit(method, Flaw.CACHED_RETURN_TYPE);
  }

  private Optional<CachedSegment> abstractMethod(
      ExecutableElement method, Annotation annotation, String resource) {
    if (resource.isEmpty()) {
      return member.unfit(method, Flaw.ABSTRACT_WITHOUT_TEXT);
    }
    if (!SdkTypes.isString(method.getReturnType())) {
      return member.unfit(method, Flaw.ABSTRACT_NOT_STRING);
    }
    return method.getParameters().isEmpty()
        ? packaged(method, annotation, resource)
        : member.unfit(method, Flaw.ABSTRACT_WITH_PARAMETERS);
  }

  private Optional<CachedSegment> packaged(Element element, Annotation annotation, String path) {
    return member
        .packaged(element, path)
        .flatMap(text -> segment(element, annotation, new CachedContent.Packaged(text)));
  }

  private Optional<CachedSegment> segment(
      Element element, Annotation annotation, CachedContent content) {
    Role role = annotation.constant("section", Role.SYSTEM);
    if (content instanceof CachedContent.Objects objects) {
      if (objects.kind() == Kind.CONTENT_BLOCK) {
        if (role != Role.USER) {
          return member.unfit(element, Flaw.BLOCK_OUTSIDE_USER);
        }
      } else if (role == Role.SYSTEM) {
        role = Role.TOOLS;
      } else {
        return member.unfit(element, Flaw.TOOLS_IN_SECTION);
      }
    }
    return Optional.of(
        new CachedSegment(
            element,
            role,
            annotation.constant("ttl", Ttl.FIVE_MINUTES),
            element instanceof ExecutableElement method ? member.parameters(method) : List.of(),
            content));
  }
}
