package io.github.warmprefix.runtime.monitor;

/**
 * What sums are kept for.
 *
 * @param template the name of the template; empty where it is not known
 * @param version the version of its text
 * @param model the model that answered
 * @param task what the requests were for
 */
public record SeriesKey(String template, String version, String model, String task) {
  /** What all others are summed under when there are too many to keep apart. */
  public static final SeriesKey OTHERS = new SeriesKey("(others)", "", "", "");

  static SeriesKey of(Sample sample) {
    return new SeriesKey(
        sample.tags().template(), sample.tags().version(), sample.model(), sample.tags().task());
  }
}
