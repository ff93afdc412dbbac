package io.github.warmprefix.runtime.monitor;

/**
 * A prefix with a cache entry of its own.
 *
 * @param template the name of the template; empty where it is not known
 * @param version the version of its text
 * @param key the cache keys, as the caller names them
 * @param model the model, which has a cache of its own
 */
public record PrefixId(String template, String version, String key, String model) {
  /** What all others are counted under when there are too many to keep apart. */
  public static final PrefixId OTHERS = new PrefixId("(others)", "", "", "");

  static PrefixId of(Sample sample) {
    return new PrefixId(
        sample.tags().template(), sample.tags().version(), sample.tags().key(), sample.model());
  }

  /** The prefix for people, in one line. */
  public String describe() {
    return (template.isEmpty() ? "(no template)" : template)
        + (version.isEmpty() ? "" : " " + version)
        + (key.isEmpty() ? "" : " " + key)
        + (model.isEmpty() ? "" : " on " + model);
  }
}
