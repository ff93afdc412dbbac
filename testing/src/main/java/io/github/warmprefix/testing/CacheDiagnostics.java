package io.github.warmprefix.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Compares a request with the earlier one that it names. Kept is what asked for diagnostics, of
 * each workspace the latest requests. Safe for use by several threads.
 */
final class CacheDiagnostics {
  private static final int KEPT = 10_000;

  private final Map<Key, Fingerprint> fingerprints =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Fingerprint> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * The diagnosis of a request, which can be named itself from now on; empty where it did not ask,
   * named no message, or only goes on from there.
   *
   * @param messageId the id of the message that will answer it
   * @param read the tokens that it reads from the cache
   */
  Optional<Diagnosis> of(
      Intake.Accepted accepted, String messageId, Fingerprint fingerprint, long read) {
    String workspace = accepted.summary().workspace();
    Optional<String> previous = Fingerprint.previous(accepted.request());
    Optional<Fingerprint> earlier;
    synchronized (fingerprints) {
      earlier = previous.map(id -> fingerprints.get(new Key(workspace, id)));
      fingerprints.put(new Key(workspace, messageId), fingerprint);
    }
    return previous.isPresent() && earlier.isEmpty()
        ? Optional.of(new Diagnosis("previous_message_not_found", OptionalLong.empty()))
        : earlier.flatMap(known -> diagnosis(known, fingerprint, read));
  }

  private static Optional<Diagnosis> diagnosis(Fingerprint earlier, Fingerprint now, long read) {
    return earlier
        .divergence(now)
        .map(
            reason ->
                new Diagnosis(
                    reason,
                    reason.equals("unavailable")
                        ? OptionalLong.empty()
                        : OptionalLong.of(Math.max(0, earlier.cacheableTokens() - read))));
  }

  /** A message, named by its id in its workspace. */
  private record Key(String workspace, String messageId) {}
}
