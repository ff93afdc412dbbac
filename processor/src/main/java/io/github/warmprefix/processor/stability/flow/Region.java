package io.github.warmprefix.processor.stability.flow;

/**
 * A part of the program that runs only if something holds that is not known.
 *
 * @param parent the part around it; {@code null} at the top
 * @param control what the decision depends on
 */
record Region(Region parent, Taint control) {
  static Region top() {
    return new Region(null, Taint.NONE);
  }

  /** What the decisions between {@code outer} and here depend on. */
  Taint since(Region outer) {
    Taint all = Taint.NONE;
    for (Region region = this; region != null && region != outer; region = region.parent) {
      all = all.and(region.control);
    }
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
