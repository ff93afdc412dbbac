package io.github.warmprefix.processor.stability.flow;

import java.util.Optional;

/** A text being built: a {@code StringBuilder} and its like. */
final class Text extends Value.Heap {
  private StringBuilder known = new StringBuilder();
  private Taint taint = Taint.NONE;
  private boolean words;

  Text(Region home, Stage stage) {
    super(home, stage);
  }

  Optional<String> content() {
    return known == null ? Optional.empty() : Optional.of(known.toString());
  }

  /** The builder itself, to be changed in place; empty when its content is not known. */
  Optional<StringBuilder> builder() {
    return Optional.ofNullable(known);
  }

  int length() {
    return known == null ? 0 : known.length();
  }

  Taint taint() {
    return taint;
  }

  /** Forgets the content; returns whether it was known. */
  boolean forget() {
    boolean changed = known != null;
    known = null;
    return changed;
  }

  /** Some of what is in it are words of the program's own. */
  void words() {
    words = true;
    taint = taint.amid();
  }

  /** Adds origins; returns whether there was a new one. */
  boolean absorb(Taint more) {
    Taint before = taint;
    Taint added = more.undated();
    taint = words ? taint.and(added).amid() : taint.and(added);
    return !before.equals(taint);
  }

  void clear() {
    known = new StringBuilder();
    taint = Taint.NONE;
    words = false;
  }
}
