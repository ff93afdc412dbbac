package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/**
 * One compared part of the rendered prompt: a block, the role that opens a message, or a parameter
 * that changes how what follows is rendered.
 *
 * @param path its place for people
 * @param value what is compared
 * @param json the value as compact JSON
 */
record Piece(String path, JsonNode value, String json) {
  static Piece of(String path, JsonNode value) {
    return new Piece(path, value, JsonText.write(value));
  }

  /** A block, behind the role if it opens a message. */
  static List<Piece> of(Block block) {
    Piece content = of(block.path(), block.json());
    return block
        .opensTurn()
        .map(role -> List.of(of(turnPath(block), TextNode.valueOf(role)), content))
        .orElse(List.of(content));
  }

  private static String turnPath(Block block) {
    return block.path().substring(0, block.path().indexOf(']') + 1) + ".role";
  }
}
