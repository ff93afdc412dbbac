package io.github.warmprefix.core.tokens;

/** Takes the features of a text, piece by piece. */
interface Features {
  /** A new piece starts, to which all that follows belongs. */
  void start(Part part);

  /**
   * A piece that may be known as a whole.
   *
   * @param key the hash of its characters, 64 bits
   * @param form its rough form, for example the length of a word: equal for equal keys
   * @return whether it is new, so that its features have to tell
   */
  boolean isNew(long key, int form);

  /** Whether the spelling of this piece matters, which it need not for one that is known. */
  boolean spelled(boolean isNew);

  /** One of the few common features, each with a weight that is its own. */
  void common(int feature, int times);

  /** One of the many rare features, several of which may share a weight. */
  void rare(int feature);
}
