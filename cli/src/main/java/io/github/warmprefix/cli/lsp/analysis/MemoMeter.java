package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.util.LinkedHashMap;
import java.util.Map;

/** Estimates tokens, and remembers the texts that it was last asked for. */
final class MemoMeter implements TextMeter {
  private static final int MOST = 512;

  private record Key(TokenizerFamily family, String text) {}

  private final TextMeter meter = TextMeter.estimating();
  private final Map<Key, TokenEstimate> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, TokenEstimate> eldest) {
          return size() > MOST;
        }
      };

  @Override
  public TokenEstimate measure(String model, TokenizerFamily family, String text) {
    return known.computeIfAbsent(new Key(family, text), key -> meter.measure(model, family, text));
  }
}
