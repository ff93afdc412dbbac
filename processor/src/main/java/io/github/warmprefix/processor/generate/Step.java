package io.github.warmprefix.processor.generate;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Segment;
import java.util.Optional;

/** One thing that is added to a section of the request, in wire order. */
sealed interface Step {
  /** A step that adds what a member of the template gives. */
  sealed interface OfMember extends Step {
    /** The member. */
    Segment segment();
  }

  /**
   * A cached member.
   *
   * @param marker the life that the marker on its last block asks for, where it carries one
   * @param endsRun whether the next cached member is of another run
   */
  record Cached(CachedSegment segment, Optional<Ttl> marker, boolean endsRun) implements OfMember {}

  /** A dynamic member. */
  record Dynamic(DynamicSegment segment) implements OfMember {}

  /** The text of the user that the caller gives, in templates without a turn of the user. */
  record UserMessage() implements Step {}
}
