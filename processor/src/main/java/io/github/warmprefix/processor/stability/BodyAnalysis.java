package io.github.warmprefix.processor.stability;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Looks into the bodies behind templates, and knows where in a file something stands. */
public interface BodyAnalysis {
  /**
   * Takes over the templates of a round. Nothing is analysed before the compiler has done so
   * itself.
   *
   * @param templates the templates that were read in this round
   * @param roundRoots the root elements of this round
   */
  void await(List<Template> templates, Set<? extends Element> roundRoots);

  /** Whether {@code place} stems from this analysis. */
  boolean prints(Place place);

  /** Prints a message at a place that stems from this analysis. */
  void print(Diagnostic.Kind kind, String message, Place place);

  /** Compares two places that stem from this analysis by file and position. */
  int compare(Place a, Place b);
}
