package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;

/** Finds the innermost value at which two JSON values first differ, in the order of their bytes. */
final class FirstDifference {
  private static final int EXCERPT_BEFORE = 20;
  private static final int EXCERPT_AFTER = 40;

  private FirstDifference() {}

  /** The first difference between two pieces that are not the same. */
  static Divergence between(Piece cached, Piece received) {
    Divergence inReceived = inside(received.path(), cached.value(), received.value());
    return cached.path().equals(received.path()) ? inReceived : inReceived.against(cached.path());
  }

  private static Divergence inside(String path, JsonNode cached, JsonNode received) {
    if (cached.isObject() && received.isObject()) {
      return fields(path, cached, received);
    }
    if (cached.isArray() && received.isArray()) {
      for (int i = 0; i < Math.min(cached.size(), received.size()); i++) {
        if (!same(cached.get(i), received.get(i))) {
          return inside(path + "[" + i + "]", cached.get(i), received.get(i));
        }
      }
    }
    if (cached.isTextual() && received.isTextual()) {
      return texts(path, cached.asText(), received.asText());
    }
    return texts(path, JsonText.write(cached), JsonText.write(received));
  }

  private static Divergence fields(String path, JsonNode cached, JsonNode received) {
    Iterator<Map.Entry<String, JsonNode>> left = cached.properties().iterator();
    Iterator<Map.Entry<String, JsonNode>> right = received.properties().iterator();
    while (left.hasNext() && right.hasNext()) {
      Map.Entry<String, JsonNode> one = left.next();
      Map.Entry<String, JsonNode> other = right.next();
      if (!one.getKey().equals(other.getKey())) {
        break;
      }
      if (!same(one.getValue(), other.getValue())) {
        return inside(path + "." + one.getKey(), one.getValue(), other.getValue());
      }
    }
    return texts(path, JsonText.write(cached), JsonText.write(received));
  }

  /** Equal bytes, which {@link JsonNode#equals} does not ask for: it ignores the order of keys. */
  private static boolean same(JsonNode one, JsonNode other) {
    return JsonText.write(one).equals(JsonText.write(other));
  }

  private static Divergence texts(String path, String cached, String received) {
    int chars = Arrays.mismatch(cached.toCharArray(), received.toCharArray());
    int bytes =
        Arrays.mismatch(
            cached.getBytes(StandardCharsets.UTF_8), received.getBytes(StandardCharsets.UTF_8));
    return new Divergence(path, path, bytes, excerpt(cached, chars), excerpt(received, chars));
  }

  private static String excerpt(String text, int at) {
    int from = onBoundary(text, Math.max(0, at - EXCERPT_BEFORE));
    int to = onBoundary(text, Math.min(text.length(), at + EXCERPT_AFTER));
    return JsonText.quote(
        (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""));
  }

  /** Moves an index that would cut a surrogate pair in two to in front of the pair. */
  private static int onBoundary(String text, int index) {
    boolean inPair =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return inPair ? index - 1 : index;
  }
}
