package io.github.warmprefix.processor.template;

import io.github.warmprefix.core.cache.Ttl;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/**
 * A part of the prompt that is meant to be served from the cache.
 *
 * @param element the annotated field or method
 * @param role which part of the request it becomes
 * @param ttl the life its marker asks for
 * @param parameters the method's parameters, cache keys or not
 * @param content what is known of the text
 */
public record CachedSegment(
    Element element, Role role, Ttl ttl, List<Parameter> parameters, CachedContent content)
    implements Segment {

  /** The names of its cache keys, which decide whether two segments can share a marker. */
  public Set<String> keys() {
    return parameters.stream()
        .filter(Parameter::cacheKey)
        .map(Parameter::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
