package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;

/**
 * Why the prefix of an earlier request could not be used, as cache diagnostics say it.
 *
 * @param reason the API's word, for example {@code system_changed}
 * @param missedTokens the tokens that would have been read; empty where no difference is named
 */
record Diagnosis(String reason, OptionalLong missedTokens) {
  /** {@code diagnostics} of a message. */
  ObjectNode json() {
    ObjectNode diagnostics = JsonNodeFactory.instance.objectNode();
    ObjectNode cause = diagnostics.putObject("cache_miss_reason").put("type", reason);
    missedTokens.ifPresent(tokens -> cause.put("cache_missed_input_tokens", tokens));
    return diagnostics;
  }
}
