package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.plan.Marker;
import java.util.Optional;

/**
 * The whole cached prefix of a template, where every part of it is known.
 *
 * @param last the marker it ends at
 * @param model the model it is for
 */
record MeasuredPrefix(Marker last, Model model) {

  static Optional<MeasuredPrefix> of(Subject subject) {
    return subject
        .plan()
        .lastMarker()
        .filter(last -> last.prefix().complete())
        .flatMap(last -> subject.template().model().map(model -> new MeasuredPrefix(last, model)));
  }

  TokenEstimate tokens() {
    return last.prefix().known();
  }

  /** The tokens below which the model caches nothing. */
  int minimum() {
    return model.minimumCacheableTokens();
  }

  /** The member at the end of the prefix. */
  ElementPlace place() {
    return ElementPlace.of(last.segment().element());
  }
}
