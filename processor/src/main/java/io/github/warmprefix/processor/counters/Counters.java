package io.github.warmprefix.processor.counters;

import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import io.github.warmprefix.counter.TokenCount;
import io.github.warmprefix.counter.TokenCounter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * Asks the users' counters, each in turn, and estimates what none of them answers. One that fails
 * is not asked again. They are looked for when the first text is measured.
 */
public final class Counters implements TextMeter {
  private final ClassLoader loader;
  private final Consumer<String> warnings;
  private final TextMeter estimate = TextMeter.estimating();
  private final Map<Measured, TokenEstimate> known = new HashMap<>();
  private List<TokenCounter> counters;

  private record Measured(String model, String text) {}

  /**
   * The counters that a class loader sees.
   *
   * @param warnings is told, in a sentence, of each counter that fails
   */
  public Counters(ClassLoader loader, Consumer<String> warnings) {
    this.loader = loader;
    this.warnings = warnings;
  }

  @Override
  public TokenEstimate measure(String model, TokenizerFamily family, String text) {
    Measured key = new Measured(model, text);
    TokenEstimate tokens = known.get(key);
    if (tokens == null) {
      tokens =
          ask(model, family, text)
              .map(count -> new TokenEstimate(count.low(), count.expected(), count.high()))
              .orElseGet(() -> estimate.measure(model, family, text));
      known.put(key, tokens);
    }
    return tokens;
  }

  private Optional<TokenCount> ask(String model, TokenizerFamily family, String text) {
    for (TokenCounter counter : List.copyOf(counters())) {
      try {
        Optional<TokenCount> count = counter.count(model, family.id(), text);
        if (count.isPresent()) {
          return count;
        }
      } catch (Exception | LinkageError | StackOverflowError e) {
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
        }
        counters.remove(counter);
        warn(counter.getClass().getName(), e);
      }
    }
    return Optional.empty();
  }

  private List<TokenCounter> counters() {
    if (counters == null) {
      counters = new ArrayList<>();
      try {
        ServiceLoader.load(TokenCounter.class, loader).forEach(counters::add);
      } catch (ServiceConfigurationError | LinkageError e) {
        warn("a counter", e);
      }
    }
    return counters;
  }

  private void warn(String counter, Throwable failure) {
    warnings.accept(
        "the token counter "
            + counter
            + " failed with "
            + failure
            + "; tokens are estimated in its place");
  }
}
