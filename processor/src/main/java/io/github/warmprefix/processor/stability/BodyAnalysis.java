package io.github.warmprefix.processor.stability;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Looks into the bodies behind templates once the compiler has attributed them. */
public interface BodyAnalysis {
  /**
   * Takes note of what an annotation round brought.
   *
   * @param templates the templates read in this round
   * @param roundRoots the root elements of this round
   */
  void await(List<Template> templates, Set<? extends Element> roundRoots);

  /** Whether the place is one of this analysis, which alone can print there. */
  boolean prints(Place place);

  /** Prints a diagnostic at one of its own places. */
  void print(Diagnostic.Kind kind, String message, Place place);

  /** Orders two of its own places by file and position. */
  int compare(Place a, Place b);
}
