package io.github.warmprefix.core.models;

import io.github.warmprefix.core.json.JsonPlace;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the limits of a catalogue file over those that are known already. */
final class LimitsReader {
  private static final Set<String> FIELDS =
      Set.of(
          "breakpoints",
          "lookbackBlocks",
          "batchRequests",
          "batchMegabytes",
          "customIdPattern",
          "batchExpiryHours",
          "batchResultsDays");

  /** The smaller of the two megabytes in use: a batch below it is accepted under both. */
  private static final long BYTES_PER_MEGABYTE = 1_000_000;

  private static final int MOST = 1_000_000_000;

  private final JsonPlace json;
  private final Optional<Limits> known;

  private LimitsReader(JsonPlace json, Optional<Limits> known) {
    this.json = json.allow(FIELDS);
    this.known = known;
  }

  /** Reads the object of limits. */
  static Limits read(JsonPlace json, Optional<Limits> known) {
    return new LimitsReader(json, known).limits();
  }

  private Limits limits() {
    return new Limits(
        value("breakpoints", LimitsReader::count, Limits::markers),
        value("lookbackBlocks", LimitsReader::count, Limits::lookbackBlocks),
        value("batchRequests", LimitsReader::count, Limits::batchRequests),
        value("batchMegabytes", LimitsReader::bytes, Limits::batchBytes),
        value("customIdPattern", LimitsReader::pattern, Limits::customIdPattern),
        value("batchExpiryHours", place -> Duration.ofHours(count(place)), Limits::batchExpiry),
        value(
            "batchResultsDays", place -> Duration.ofDays(count(place)), Limits::batchResultsKept));
  }

  private <T> T value(String name, Function<JsonPlace, T> read, Function<Limits, T> fallback) {
    return json.find(name)
        .map(read)
        .or(() -> known.map(fallback))
        .orElseThrow(() -> json.wrong("lacks the field " + name));
  }

  private static int count(JsonPlace place) {
    return (int) place.whole(1, MOST);
  }

  private static long bytes(JsonPlace place) {
    return count(place) * BYTES_PER_MEGABYTE;
  }

  private static String pattern(JsonPlace place) {
    String text = place.text();
    try {
      return Pattern.compile(text).pattern();
    } catch (PatternSyntaxException e) {
      throw place.wrong("is no regular expression: " + e.getDescription());
    }
  }
}
