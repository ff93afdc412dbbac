package io.github.warmprefix.testing;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells from its headers in whose workspace a request runs. */
final class Workspaces {
  private static final int FINGERPRINT_BYTES = 4;

  private Workspaces() {}

  /**
   * The workspace: the header {@code anthropic-workspace-id}, or else a fingerprint of the API key,
   * so that no key gets into a report. Empty where the request has no API key.
   */
  static Optional<String> of(Headers headers) {
    return apiKey(headers)
        .map(
            key ->
                Optional.ofNullable(headers.getFirst("anthropic-workspace-id"))
                    .orElseGet(() -> "key " + fingerprint(key)));
  }

  private static Optional<String> apiKey(Headers headers) {
    return Optional.ofNullable(headers.getFirst("x-api-key"))
        .or(() -> Optional.ofNullable(headers.getFirst("authorization")))
        .filter(key -> !key.isBlank());
  }

  private static String fingerprint(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
