package io.github.warmprefix.sample;

import java.io.PrintWriter;

/** Says now and then how far the work is, in whole lines that also suit a log file. */
final class Progress {
  private static final int REPORTS = 5;

  private final PrintWriter out;
  private final int total;
  private int done;
  private int hits;

  /** A progress report on so many tickets. */
  Progress(PrintWriter out, int total) {
    this.out = out;
    this.total = total;
  }

  /** Counts one more ticket. */
  void done(Call call) {
    int before = done * REPORTS / total;
    done++;
    hits += call.hit() ? 1 : 0;
    if (done * REPORTS / total > before) {
      out.printf("%5d of %d tickets, %d from the cache%n", done, total, hits);
      out.flush();
    }
  }
}
