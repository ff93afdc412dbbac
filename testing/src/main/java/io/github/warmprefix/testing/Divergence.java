package io.github.warmprefix.testing;

/**
 * The first place where a prefix differs from a cached one.
 *
 * @param path the innermost value that differs, for example {@code system[1].text} or {@code
 *     tools[0].input_schema}, or the request parameter, for example {@code thinking}
 * @param cachedPath what stands in the same place of the cached prefix: the same path, or the piece
 *     of the prompt that came there instead
 * @param byteOffset the first differing byte in the UTF-8 of that value: of the text itself where
 *     it is a string on both sides, else of its compact JSON; 0 or more
 * @param cached an excerpt of the cached side, quoted
 * @param received an excerpt of this request, quoted
 */
public record Divergence(
    String path, String cachedPath, int byteOffset, String cached, String received) {
  Divergence against(String otherPiece) {
    return new Divergence(path, otherPiece, byteOffset, cached, received);
  }
}
