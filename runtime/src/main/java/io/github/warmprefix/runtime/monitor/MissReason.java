package io.github.warmprefix.runtime.monitor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a request wrote to the cache: as the API's cache diagnostics say, or as times suggest. */
public enum MissReason {
  /** The first request for the prefix that this monitor has seen. */
  FIRST_SEEN("first request for the prefix"),
  /** The last request for the prefix was longer ago than an entry lives. */
  EXPIRED("the entry had expired"),
  /** The API: another model. */
  MODEL_CHANGED("the model changed"),
  /** The API: other system blocks. */
  SYSTEM_CHANGED("the system prompt changed"),
  /** The API: other tools. */
  TOOLS_CHANGED("the tools changed"),
  /** The API: other messages. */
  MESSAGES_CHANGED("the messages changed"),
  /** The API: it no longer knows the message to compare with. */
  PREVIOUS_MESSAGE_NOT_FOUND("the message to compare with is gone"),
  /** The API: it could not tell. */
  UNAVAILABLE("the API could not tell"),
  /** Nobody told. */
  UNKNOWN("not known; ask for cache diagnostics");

  private final String words;

  MissReason(String words) {
    this.words = words;
  }

  /** A clause for people. */
  public String words() {
    return words;
  }

  /** The reason that the API writes so; {@link #UNAVAILABLE} for one that is newer than this. */
  static MissReason ofApi(String written) {
    String name = written.toUpperCase(Locale.ROOT);
    Optional<MissReason> known =
        Arrays.stream(values())
            .filter(reason -> reason.ordinal() >= MODEL_CHANGED.ordinal() && reason != UNKNOWN)
            .filter(reason -> reason.name().equals(name))
            .findFirst();
    return known.orElse(UNAVAILABLE);
  }
}
