package io.github.warmprefix.testing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * One request and its response.
 *
 * @param number counts the requests of a simulator from 1, in order of arrival
 * @param startedAt when the request arrived, by the simulator's clock
 * @param endpoint the path, for example {@code /v1/messages}
 * @param request what was asked; empty where the request was refused before it was understood
 * @param status the HTTP status
 * @param usage the tokens; empty for an error
 * @param error the error; empty for a success
 * @param markers the markers in the order of the prompt
 */
public record Exchange(
    long number,
    Instant startedAt,
    String endpoint,
    Optional<ReceivedRequest> request,
    int status,
    Optional<TokenUsage> usage,
    Optional<ApiError> error,
    List<MarkerOutcome> markers) {
  static final String MESSAGES = "/v1/messages";
  static final String COUNT_TOKENS = "/v1/messages/count_tokens";

  /** Copies the list of markers. */
  public Exchange {
    markers = List.copyOf(markers);
  }

  /** Whether a message was asked for, not a count of tokens. */
  public boolean isMessage() {
    return endpoint.equals(MESSAGES);
  }

  /** Whether a message was asked for only to fill the cache, by {@code max_tokens: 0}. */
  public boolean isPrewarm() {
    return isMessage()
        && request.filter(asked -> asked.maxTokens().equals(OptionalLong.of(0))).isPresent();
  }

  /** Whether anything was read from the cache. */
  public boolean hit() {
    return usage.filter(tokens -> tokens.cacheReadTokens() > 0).isPresent();
  }

  /** Whether anything was written to the cache. */
  public boolean wrote() {
    return usage.filter(tokens -> tokens.cacheWriteTokens() > 0).isPresent();
  }

  /** The last marker at whose block an entry ended. */
  public Optional<MarkerOutcome> lastHit() {
    return markers.stream().filter(MarkerOutcome::hit).reduce((first, second) -> second);
  }

  /** The exchange for people, in several lines: request, tokens or error, and each marker. */
  public String describe() {
    return "#"
        + number
        + " "
        + endpoint
        + request.map(r -> " " + r.model() + " in " + r.workspace()).orElse("")
        + ": HTTP "
        + status
        + usage.map(tokens -> "\n  " + usageText(tokens)).orElse("")
        + error.map(e -> "\n  " + e.type() + ": " + e.message()).orElse("")
        + markers.stream()
            .map(marker -> "\n  marker at " + marker.describe())
            .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return describe();
  }

  private static String usageText(TokenUsage tokens) {
    return String.format(
        Locale.ROOT,
        "input %,d, cache write 5m %,d, 1h %,d, cache read %,d, output %,d",
        tokens.inputTokens(),
        tokens.cacheWrite5mTokens(),
        tokens.cacheWrite1hTokens(),
        tokens.cacheReadTokens(),
        tokens.outputTokens());
  }
}
