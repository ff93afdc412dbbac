package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** Keeps each long text of a batch once, however many of its requests have it. */
final class SharedTexts {
  private static final int LONG = 1_000;

  private final Map<String, TextNode> texts = new HashMap<>();

  /** The tree, whose long texts are shared now. */
  JsonNode share(JsonNode tree) {
    if (tree instanceof TextNode text && text.textValue().length() >= LONG) {
      return texts.computeIfAbsent(text.textValue(), any -> text);
    }
    if (tree instanceof ObjectNode object) {
      object.properties().forEach(field -> field.setValue(share(field.getValue())));
    } else if (tree instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, share(array.get(i)));
      }
    }
    return tree;
  }
}
