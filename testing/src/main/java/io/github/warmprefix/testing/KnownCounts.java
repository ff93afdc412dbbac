package io.github.warmprefix.testing;

import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the counts of long texts, since the requests of a batch share theirs. */
final class KnownCounts implements TokenCounter {
  private static final int LONG = 1_000;
  private static final int KEPT = 256;

  private final TokenCounter counter;
  private final Map<Text, Long> counts =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Text, Long> eldest) {
              return size() > KEPT;
            }
          });

  private record Text(TokenizerFamily family, String text) {}

  KnownCounts(TokenCounter counter) {
    this.counter = counter;
  }

  @Override
  public long count(TokenizerFamily family, String text) {
    return text.length() < LONG
        ? counter.count(family, text)
        : counts.computeIfAbsent(new Text(family, text), any -> counter.count(family, text));
  }
}
