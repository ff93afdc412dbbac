package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.lock.WirePrefix;
import io.github.warmprefix.processor.template.CachedSegment;

/**
 * The whole cached prefix of a template, where every part of it is known.
 *
 * @param last the segment at its end
 * @param model the model it is for
 * @param wire its texts
 * @param tokens its tokens: exact where they are locked, else within bounds
 */
record MeasuredPrefix(CachedSegment last, Model model, WirePrefix wire, TokenEstimate tokens) {
  /** The tokens below which the model caches nothing. */
  int minimum() {
    return model.minimumCacheableTokens();
  }

  /** The member at the end of the prefix. */
  ElementPlace place() {
    return ElementPlace.of(last.element());
  }
}
