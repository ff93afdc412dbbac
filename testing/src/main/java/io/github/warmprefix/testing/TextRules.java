package io.github.warmprefix.testing;

import io.github.warmprefix.core.cache.WireSection;
import java.util.Locale;
import java.util.Optional;

/** Checks that text blocks have text. */
final class TextRules {
  private TextRules() {}

  /** The first empty or blank text block. System text may be blank. */
  static Optional<ApiError> check(ApiRequest request) {
    return request.blocks().stream()
        .filter(block -> block.kind() == BlockKind.TEXT)
        .map(TextRules::check)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<ApiError> check(Block block) {
    String section = block.section().name().toLowerCase(Locale.ROOT);
    if (block.isEmptyText()) {
      return error(
          block.marker().isPresent()
              ? block.errorPath() + ".text: cache_control cannot be set for empty text blocks"
              : section + ": text content blocks must be non-empty");
    }
    return block.section() == WireSection.MESSAGES && block.text().isBlank()
        ? error(section + ": text content blocks must contain non-whitespace text")
        : Optional.empty();
  }

  private static Optional<ApiError> error(String message) {
    return Optional.of(ApiError.invalidRequest(message));
  }
}
