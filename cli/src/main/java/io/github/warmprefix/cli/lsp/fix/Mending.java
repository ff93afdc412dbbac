package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Mends all findings of a file for which there is a preferred fix, one after the other. */
public final class Mending {
  /** A fix may make another finding visible, but not for ever. */
  private static final int MOST = 50;

  private Mending() {}

  /**
   * Mends a file.
   *
   * @param text the text of the file
   * @param own whether a finding points at the file
   * @param trial tells what there would be to say after a fix
   * @return one edit that makes all changes; empty where there is nothing to change
   */
  public static Optional<Edit> of(String text, Predicate<Spot> own, Trial trial) {
    String mended = text;
    for (int i = 0; i < MOST; i++) {
      Optional<String> next = step(mended, own, trial);
      if (next.isEmpty()) {
        break;
      }
      mended = next.get();
    }
    return mended.equals(text) ? Optional.empty() : Optional.of(difference(text, mended));
  }

  private static Optional<String> step(String text, Predicate<Spot> own, Trial trial) {
    Inspected before = trial.of(text);
    List<Found> mine =
        before.findings().stream().filter(found -> found.spot().filter(own).isPresent()).toList();
    for (Found found : mine) {
      Optional<Fix> fix =
          Fixes.offered(text, found, before, trial).stream().filter(Fix::preferred).findFirst();
      if (fix.isPresent()) {
        return Optional.of(fix.get().applyTo(text));
      }
    }
    return Optional.empty();
  }

  /** The shortest stretch outside which two texts are the same. */
  private static Edit difference(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    return new Edit(head, before.length() - tail, after.substring(head, after.length() - tail));
  }
}
