package io.github.warmprefix.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first place where two JSON trees differ in the bytes they are sent as.
 *
 * @param path the place, for example {@code system[1].text}
 * @param change what happened there, to follow the path in a sentence
 */
record JsonDifference(String path, String change) {
  private static final int EXCERPT = 24;

  /** The first difference in the order of the first tree, or empty when there is none. */
  static Optional<JsonDifference> first(String path, JsonNode before, JsonNode after) {
    if (before.isMissingNode() && after.isMissingNode()) {
      return Optional.empty();
    }
    if (before.isMissingNode()) {
      return difference(path, "was added");
    }
    if (after.isMissingNode()) {
      return difference(path, "was removed");
    }
    if (before.isObject() && after.isObject()) {
      return firstInObject(path, before, after);
    }
    if (before.isArray() && after.isArray()) {
      return firstInArray(path, before, after);
    }
    return before.equals(after) ? Optional.empty() : difference(path, became(before, after));
  }

  private static Optional<JsonDifference> firstInObject(
      String path, JsonNode before, JsonNode after) {
    List<String> names = names(before);
    for (String name : names) {
      Optional<JsonDifference> difference =
          first(path + "." + name, before.path(name), after.path(name));
      if (difference.isPresent()) {
        return difference;
      }
    }
    for (String name : names(after)) {
      if (!before.has(name)) {
        return difference(path + "." + name, "was added");
      }
    }
    return names.equals(names(after))
        ? Optional.empty()
        : difference(path, "has its keys in another order");
  }

  private static Optional<JsonDifference> firstInArray(
      String path, JsonNode before, JsonNode after) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Optional<JsonDifference> difference =
          first(path + "[" + i + "]", before.path(i), after.path(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String became(JsonNode before, JsonNode after) {
    String old = before.isTextual() ? before.textValue() : before.toString();
    String now = after.isTextual() ? after.textValue() : after.toString();
    int at = 0;
    while (at < Math.min(old.length(), now.length()) && old.charAt(at) == now.charAt(at)) {
      at++;
    }
    return "changed from " + excerpt(old, at) + " to " + excerpt(now, at);
  }

  private static String excerpt(String text, int at) {
    int from = Math.max(0, at - EXCERPT);
    int to = Math.min(text.length(), at + EXCERPT);
    String piece = text.substring(from, to).replace("\n", "\\n").replace("\r", "\\r");
    return "\"" + (from > 0 ? "…" : "") + piece + (to < text.length() ? "…" : "") + "\"";
  }

  private static Optional<JsonDifference> difference(String path, String change) {
    return Optional.of(new JsonDifference(path, change));
  }
}
