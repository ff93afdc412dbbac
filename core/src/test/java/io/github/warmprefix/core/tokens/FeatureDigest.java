package io.github.warmprefix.core.tokens;

/** Hashes all that is said of a text, in its order; takes every other piece for a known one. */
final class FeatureDigest implements Features {
  private long hash = 0xCBF29CE484222325L;

  private void add(long value) {
    hash = (hash ^ value) * 0x100000001B3L;
    hash ^= hash >>> 29;
  }

  @Override
  public void start(Part part) {
    add(part.ordinal());
  }

  @Override
  public boolean isNew(long key, int form) {
    add(key);
    add(form);
    return (key & 1) == 0;
  }

  @Override
  public boolean spelled(boolean isNew) {
    return isNew;
  }

  @Override
  public void common(int feature, int times) {
    add(feature);
    add(times);
  }

  @Override
  public void rare(int feature) {
    add(~(long) feature);
  }

  @Override
  public String toString() {
    return Long.toHexString(hash);
  }
}
