package io.github.warmprefix.processor.finding;

import java.util.List;
import javax.lang.model.element.Element;

/** Where a finding points. */
public interface Place {
  /**
   * The declarations around the place whose {@code @SuppressWarnings} count, innermost first; their
   * enclosing declarations count as well and need not be listed.
   */
  List<Element> suppressors();
}
