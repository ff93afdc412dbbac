package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cache.WireSection;
import java.util.Optional;

/**
 * One block of a request.
 *
 * @param section where it stands
 * @param kind what it is
 * @param path its place for people, for example {@code messages[2].content[0]}
 * @param json its content without the marker, keys in the order sent
 * @param marker the TTL of its marker, if it carries one
 * @param opensTurn the role of the message it opens, if it is the first of one
 */
record Block(
    WireSection section,
    BlockKind kind,
    String path,
    ObjectNode json,
    Optional<Ttl> marker,
    Optional<String> opensTurn) {
  /** Its place as error messages write it, for example {@code messages.2.content.0}. */
  String errorPath() {
    return path.replace("[", ".").replace("]", "");
  }

  /** Its text; empty for anything but a text block. */
  String text() {
    return kind == BlockKind.TEXT ? json.path("text").asText() : "";
  }

  /** Whether it is a text block without a single character. */
  boolean isEmptyText() {
    return kind == BlockKind.TEXT && text().isEmpty();
  }

  /** Whether it is a tool that is loaded only when searched for. */
  boolean isDeferred() {
    return kind == BlockKind.TOOL && json.path("defer_loading").asBoolean();
  }

  /** Whether the automatic marker may stand on it. */
  boolean isCacheable() {
    return kind != BlockKind.THINKING && !isEmptyText() && !isDeferred();
  }
}
