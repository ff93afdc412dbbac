package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;

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
}
