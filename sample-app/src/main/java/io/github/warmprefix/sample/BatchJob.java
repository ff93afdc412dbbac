package io.github.warmprefix.sample;

import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.runtime.monitor.trial.TrialResult;
import java.io.PrintStream;

/** One run of the work on an inbox: the trial, and the rest if it passes. */
final class BatchJob {
  static final int DONE = 0;
  static final int FELL_SHORT = 1;

  /** What answers are thought to have; only the forecast of their cost depends on it. */
  static final long OUTPUT_TOKENS = 30;

  private BatchJob() {}

  /**
   * Works until all is sorted or the trial has fallen short.
   *
   * @param console takes the trial's result
   * @return {@link #DONE} or {@link #FELL_SHORT}
   */
  static int work(BatchDesk desk, InboxSizes sizes, Inbox inbox, PrintStream console)
      throws InterruptedException {
    Volume volume = sizes.volume(inbox, OUTPUT_TOKENS);
    TrialResult trial = desk.trial(inbox, desk.expected(volume));
    console.println();
    console.print(trial.describe());
    if (trial instanceof TrialResult.FellShort) {
      return FELL_SHORT;
    }
    desk.sort(inbox);
    console.println();
    return DONE;
  }
}
