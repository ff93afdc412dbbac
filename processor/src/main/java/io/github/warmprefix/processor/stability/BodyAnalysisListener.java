package io.github.warmprefix.processor.stability;

import io.github.warmprefix.processor.template.Template;
import java.util.Map;

/** Hears what came out of the analysis of bodies; exactly one of the first two, exactly once. */
public interface BodyAnalysisListener {
  /**
   * The analysis is done.
   *
   * @param facts for each awaited template, by the name of the segment, what was found
   */
  void analysed(Map<Template, Map<String, SegmentFacts>> facts);

  /** The compiler never attributed the templates, because of errors elsewhere. */
  void unavailable();

  /** The analysis of a segment failed: a bug of ours. Its facts say that nothing is known. */
  default void failed(Throwable bug) {}
}
