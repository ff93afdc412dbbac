package io.github.warmprefix.cli.lock;

import java.io.PrintWriter;

/** A bar that shows how far the counting is, on terminals. */
final class Progress {
  private static final int WIDTH = 30;

  private final PrintWriter out;
  private final boolean shown;
  private final int total;
  private int done;

  Progress(PrintWriter out, boolean shown, int total) {
    this.out = out;
    this.shown = shown && total > 0;
    this.total = total;
  }

  /** Begins the next one. */
  void next(String what) {
    if (shown) {
      int filled = WIDTH * done / total;
      String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
      out.print("\r\u001b[K[" + bar + "] " + (done + 1) + "/" + total + " " + what);
      out.flush();
    }
    done++;
  }

  /** Takes the bar away. */
  void end() {
    if (shown) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
