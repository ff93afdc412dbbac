package io.github.warmprefix.processor.lock;

/**
 * A prefix that cannot be locked, because not all of it is known while its template is compiled.
 *
 * @param marker the marker that ends it, counted from 1
 * @param member the first member that is in the way
 * @param cause what it is about that member
 */
public record UnknownPrefix(int marker, String member, Cause cause) {
  /** Why a prefix is not known. */
  public enum Cause {
    /** The text depends on a cache key, so each key has a prefix of its own. */
    PER_KEY("has a text for each cache key"),
    /** Code makes the text, and it does not fold to a constant. */
    COMPUTED("has a text that is only known at runtime"),
    /** Code makes SDK objects: tools, or a content block. */
    OBJECTS("makes tools or blocks that are only known at runtime"),
    /** A dynamic member stands in front of the marker. */
    DYNAMIC("changes with every request"),
    /** A member could not be read, which a finding of its own says. */
    UNREADABLE("ends a prefix of which not every member could be read"),
    /** The catalogue does not know the model, which a finding of its own says. */
    UNKNOWN_MODEL("ends a prefix for a model that is not known");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    /** Whether it lies in what the template is, and not in something to mend. */
    boolean isForGood() {
      return this == PER_KEY || this == COMPUTED || this == OBJECTS;
    }

    /** The cause in the reader's words, to follow the member in a sentence. */
    public String words() {
      return words;
    }
  }
}
