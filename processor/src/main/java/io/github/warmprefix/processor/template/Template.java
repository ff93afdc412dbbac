package io.github.warmprefix.processor.template;

import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.processor.finding.ElementPlace;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * One annotated type, read.
 *
 * @param type the annotated interface or class
 * @param modelPlace where the author named the model
 * @param modelId the model as the author wrote it
 * @param model what the catalogue knows of it; empty when it knows nothing
 * @param maxTokens the most tokens of an answer, 1 or more
 * @param version the author's version of the prompt's text
 * @param workload what it is used for, where that is declared
 * @param segments the readable members in source order
 */
public record Template(
    TypeElement type,
    ElementPlace modelPlace,
    String modelId,
    Optional<Model> model,
    int maxTokens,
    String version,
    Optional<Workload> workload,
    List<Segment> segments) {

  /** The cached segments in source order. */
  public List<CachedSegment> cached() {
    return only(CachedSegment.class);
  }

  /** The cached segments whose content code computes, in source order. */
  public List<CachedSegment> computed() {
    return cached().stream()
        .filter(
            segment ->
                segment.content() instanceof CachedContent.Computed
                    || segment.content() instanceof CachedContent.Objects)
        .toList();
  }

  /** The dynamic segments in source order. */
  public List<DynamicSegment> dynamic() {
    return only(DynamicSegment.class);
  }

  private <S extends Segment> List<S> only(Class<S> kind) {
    return segments.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
