package io.github.warmprefix.runtime.monitor;

import com.anthropic.models.messages.MessageCreateParams;
import io.github.warmprefix.runtime.PrefixInfo;

/**
 * What a request is booked under.
 *
 * @param template the name of the template; empty where it is not known
 * @param version the version of its text
 * @param task what the request was for, as the caller names it
 * @param key which of the template's prefixes it had, as the caller names the cache keys
 */
public record Tags(String template, String version, String task, String key) {
  /** Nothing is known. */
  public static final Tags NONE = new Tags("", "", "", "");

  /** The tags of a template's requests, {@code TicketTriagePrompt.PREFIX} for example. */
  public static Tags of(PrefixInfo prefix) {
    return new Tags(prefix.template(), prefix.version(), "", "");
  }

  /** The same for another task. */
  public Tags task(String other) {
    return new Tags(template, version, other, key);
  }

  /** The same for another prefix of the template. */
  public Tags key(String other) {
    return new Tags(template, version, task, other);
  }

  /**
   * The same request with these tags on it, for the monitor's interceptor, which takes them off
   * again before the request is sent. Without the interceptor they would be sent as a header.
   */
  public MessageCreateParams on(MessageCreateParams params) {
    return params.toBuilder()
        .replaceAdditionalHeaders(TagHeader.NAME, TagHeader.write(this))
        .build();
  }
}
