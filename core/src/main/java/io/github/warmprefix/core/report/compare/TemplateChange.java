package io.github.warmprefix.core.report.compare;

import java.util.List;
import java.util.Optional;

/**
 * A template of which a prefix is not as it was.
 *
 * @param template its full name
 * @param modelBefore its model before, where it was there
 * @param modelAfter its model now, where it is there
 * @param prefixes what became of its prefixes, those that are as before left out
 * @param effect what that does to the bill; empty where the catalogue does not know a model
 * @param caching whether the whole prefix is, or was, long enough to be cached
 */
public record TemplateChange(
    String template,
    Optional<String> modelBefore,
    Optional<String> modelAfter,
    List<PrefixChange> prefixes,
    Optional<Effect> effect,
    Caching caching) {
  /** Copies the list. */
  public TemplateChange {
    prefixes = List.copyOf(prefixes);
  }

  /** Whether a change of length or model decides if the prefix is cached at all. */
  public enum Caching {
    /** It makes no difference. */
    AS_BEFORE,
    /** The prefix was cached and is too short now. */
    LOST,
    /** The prefix was too short and is cached now. */
    WON
  }
}
