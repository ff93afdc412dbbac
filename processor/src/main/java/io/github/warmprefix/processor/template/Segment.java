package io.github.warmprefix.processor.template;

import java.util.List;
import javax.lang.model.element.Element;

/** One annotated member of a template: a part of the prompt. */
public sealed interface Segment permits CachedSegment, DynamicSegment {
  /** The annotated field or method. */
  Element element();

  /** Which part of the request it becomes. */
  Role role();

  /** The method's parameters in source order; empty for a field. */
  List<Parameter> parameters();

  /** The member's simple name, unique in its template. */
  default String name() {
    return element().getSimpleName().toString();
  }
}
