package io.github.warmprefix.processor.stability;

import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** Looks into the bodies behind templates once the compiler has attributed them. */
public interface BodyAnalysis {
  /**
   * Takes over the templates of a round. Nothing is analysed before the compiler has done so
   * itself.
   *
   * @param templates the templates that were read in this round
   * @param roundRoots the root elements of this round
   */
  void await(List<Template> templates, Set<? extends Element> roundRoots);

  /** The rounds are over, without an error in them. */
  default void noRoundFollows() {}
}
