package io.github.warmprefix.runtime;

import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.MessageParam;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Finds out whether a customizer changed what cache entries depend on. */
final class PrefixGuard {
  private static final List<String> WHOLE = List.of("model", "tools", "system");

  private PrefixGuard() {}

  /**
   * Compares a request before and after it was customized.
   *
   * @throws PrefixChangedException if model, tools, system or the messages up to the last marker
   *     differ
   */
  static void check(MessageCreateParams built, MessageCreateParams customized) {
    if (unchanged(built, customized)) {
      return;
    }
    JsonNode before = Json.tree(built._body());
    JsonNode after = Json.tree(customized._body());
    for (String part : WHOLE) {
      refuse(JsonDifference.first(part, before.path(part), after.path(part)));
    }
    checkMessages(before.path("messages"), after.path("messages"));
  }

  /** The quick way: nearly every customizer leaves the very objects in place. */
  private static boolean unchanged(MessageCreateParams built, MessageCreateParams customized) {
    if (!built._model().equals(customized._model())
        || !built._tools().equals(customized._tools())
        || !built._system().equals(customized._system())) {
      return false;
    }
    List<MessageParam> before = built.messages();
    List<MessageParam> after = customized._messages().asKnown().orElse(List.of());
    return after.size() >= before.size() && before.equals(after.subList(0, before.size()));
  }

  private static void checkMessages(JsonNode before, JsonNode after) {
    int message = lastMarked(before, "content");
    for (int i = 0; i < message; i++) {
      refuse(JsonDifference.first("messages[" + i + "]", before.path(i), after.path(i)));
    }
    if (message >= 0) {
      checkMarked("messages[" + message + "]", before.path(message), after.path(message));
    }
  }

  /** Compares the last cached message, behind whose last marked block everything may change. */
  private static void checkMarked(String path, JsonNode before, JsonNode after) {
    refuse(JsonDifference.first(path + ".role", before.path("role"), after.path("role")));
    JsonNode blocks = before.path("content");
    for (int i = 0; i < blocks.size(); i++) {
      String at = path + ".content[" + i + "]";
      refuse(JsonDifference.first(at, blocks.path(i), after.path("content").path(i)));
      if (lastMarked(blocks, "") == i) {
        return;
      }
    }
  }

  /** The index of the last element with a marker, on itself or on an element of its member. */
  private static int lastMarked(JsonNode elements, String member) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      JsonNode element = elements.path(i);
      boolean marked =
          member.isEmpty()
              ? element.has("cache_control")
              : lastMarked(element.path(member), "") >= 0;
      if (marked) {
        return i;
      }
    }
    return -1;
  }

  private static void refuse(Optional<JsonDifference> difference) {
    if (difference.isPresent()) {
      throw new PrefixChangedException(difference.get().path(), difference.get().change());
    }
  }
}
