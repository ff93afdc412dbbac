package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.lock.LineChange;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.List;
import java.util.Optional;

/** What has become of a cached member since its template was locked. */
public sealed interface MemberChange {
  /** The member, where it still is there. */
  default Optional<CachedSegment> member() {
    return Optional.empty();
  }

  /**
   * Its text is another.
   *
   * @param lines where the lines differ; none where only the ends of lines do
   */
  record Edited(CachedSegment segment, List<LineChange> lines) implements MemberChange {
    @Override
    public Optional<CachedSegment> member() {
      return Optional.of(segment);
    }
  }

  /** It is new. */
  record Added(CachedSegment segment) implements MemberChange {
    @Override
    public Optional<CachedSegment> member() {
      return Optional.of(segment);
    }
  }

  /** It stands elsewhere in the prompt. */
  record Moved(CachedSegment segment) implements MemberChange {
    @Override
    public Optional<CachedSegment> member() {
      return Optional.of(segment);
    }
  }

  /** It is gone. */
  record Removed(String name) implements MemberChange {}

  /** The texts are the same, but not the parts of the request they make. */
  record Rearranged() implements MemberChange {}
}
