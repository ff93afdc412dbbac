package io.github.warmprefix.core.lock;

import io.github.warmprefix.core.json.BadJsonException;
import io.github.warmprefix.core.json.JsonPlace;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a lock from JSON, and refuses whatever the schema does not know. */
final class LockReader {
  static final String SCHEMA_FIELD = "schema";
  static final int SCHEMA = 1;

  private static final Set<String> OF_PREFIX =
      Set.of("version", "model", "sha256", "tokens", "segments");
  private static final Set<String> OF_SEGMENT = Set.of("name", "sha256", "lines");
  private static final Set<String> OF_COUNT = Set.of("count", "source", "date");
  private static final Set<String> OF_PART = Set.of("least");
  private static final Set<String> OF_ESTIMATE = Set.of("low", "expected", "high");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final long MOST_TOKENS = 1_000_000_000_000L;
  private static final int LONGEST_NAME = 1_000;

  private LockReader() {}

  /**
   * Reads a lock.
   *
   * @throws BadJsonException if the schema does not allow what stands there
   */
  static Lock read(JsonPlace file) {
    file.require(SCHEMA_FIELD).whole(SCHEMA, SCHEMA);
    Map<PrefixKey, LockedPrefix> prefixes = new TreeMap<>();
    for (JsonPlace place : file.fields()) {
      if (!place.name().equals(SCHEMA_FIELD)) {
        PrefixKey key =
            PrefixKey.parse(place.name())
                .orElseThrow(() -> place.wrong("is named like no prefix, such as shop.Triage/1"));
        prefixes.put(key, prefix(place.allow(OF_PREFIX)));
      }
    }
    return new Lock(prefixes);
  }

  private static LockedPrefix prefix(JsonPlace place) {
    return new LockedPrefix(
        place.require("version").text(),
        place.require("model").text(),
        hash(place.require("sha256")),
        tokens(place.require("tokens")),
        place.require("segments").elements().stream().map(LockReader::segment).toList());
  }

  private static LockedSegment segment(JsonPlace place) {
    place.allow(OF_SEGMENT);
    return new LockedSegment(
        place.require("name").text(LONGEST_NAME),
        hash(place.require("sha256")),
        parsed(
            place.require("lines"),
            Integer.MAX_VALUE,
            LineHashes::decode,
            "four characters of base64 a line"));
  }

  private static String hash(JsonPlace place) {
    return parsed(
        place,
        LONGEST_NAME,
        text -> Optional.of(text).filter(hex -> SHA_256.matcher(hex).matches()),
        "64 lower-case hexadecimal digits");
  }

  private static <T> T parsed(
      JsonPlace place, int longest, Function<String, Optional<T>> parser, String form) {
    return parser.apply(place.text(longest)).orElseThrow(() -> place.wrong("must be " + form));
  }

  private static LockedTokens tokens(JsonPlace place) {
    if (place.find("count").isPresent()) {
      place.allow(OF_COUNT);
      return new LockedTokens.Counted(
          count(place, "count"), place.require("source").text(), place.require("date").date());
    }
    if (place.find("least").isPresent()) {
      place.allow(OF_PART);
      return new LockedTokens.AtLeast(count(place, "least"));
    }
    place.allow(OF_ESTIMATE);
    long low = count(place, "low");
    long expected = count(place, "expected");
    long high = count(place, "high");
    if (low > expected || expected > high) {
      throw place.wrong("must have low, expected and high in this order of size");
    }
    return new LockedTokens.Estimated(new TokenEstimate(low, expected, high));
  }

  private static long count(JsonPlace place, String field) {
    return place.require(field).whole(0, MOST_TOKENS);
  }
}
