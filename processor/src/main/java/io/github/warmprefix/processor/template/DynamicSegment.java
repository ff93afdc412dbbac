package io.github.warmprefix.processor.template;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * A part of the prompt that may differ with every request.
 *
 * @param element the annotated method
 * @param role which part of the request it becomes, never {@link Role#TOOLS}
 * @param parameters the method's parameters
 * @param content how it gets its content
 */
public record DynamicSegment(
    Element element, Role role, List<Parameter> parameters, DynamicContent content)
    implements Segment {}
