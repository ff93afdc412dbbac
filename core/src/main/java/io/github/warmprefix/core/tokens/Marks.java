package io.github.warmprefix.core.tokens;

/** The features of runs of ASCII punctuation and symbols. */
final class Marks {
  private static final int MOST = 6;
  private static final int REPEATED = 20;
  private static final int WRITTEN_OUT = 16;

  private Marks() {}

  static void read(Run run, Features out) {
    int first = run.chars[run.from];
    int last = run.chars[run.to - 1];
    int after = run.after == Chars.NONE ? Chars.BLANK : run.after;
    out.start(Part.MARKS);
    out.common(Hash.feature(30, run.before, Math.min(run.length(), MOST), 0), 1);
    out.common(Hash.feature(31, first, run.before, 0), 1);
    out.common(Hash.feature(32, last, after, 0), 1);
    same(run, out);
    long hash = 0;
    for (int i = run.from; i < run.to; i++) {
      int c = run.chars[i];
      if (i > run.from) {
        out.rare(Hash.feature(37, run.chars[i - 1], c, 0));
      }
      hash = i < run.from + WRITTEN_OUT ? Hash.next(hash, c) : hash;
    }
    int written = Hash.folded(hash);
    out.rare(Hash.feature(38, written, 0, 0));
    out.rare(Hash.feature(39, written, run.before, after));
    run.pass(Chars.MARK, last);
  }

  /** Each stretch of one and the same mark, {@code ---}, and each mark that stands alone. */
  private static void same(Run run, Features out) {
    int i = run.from;
    while (i < run.to) {
      char c = run.chars[i];
      int start = i;
      while (i < run.to && run.chars[i] == c) {
        i++;
      }
      int times = i - start;
      if (times == 1) {
        int place = (start == run.from ? 1 : 0) + (i == run.to ? 2 : 0);
        out.common(Hash.feature(33, c, place, 0), 1);
      } else {
        out.common(Hash.feature(34, c, Math.min(times, REPEATED), 0), 1);
        out.common(Hash.feature(35, c, 0, 0), Math.max(0, times - REPEATED));
        out.rare(Hash.feature(40, c, times, 0));
      }
    }
  }
}
