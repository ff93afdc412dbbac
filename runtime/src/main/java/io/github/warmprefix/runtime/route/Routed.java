package io.github.warmprefix.runtime.route;

import com.anthropic.models.messages.Message;
import io.github.warmprefix.runtime.monitor.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What became of one item.
 *
 * @param attempts the answers in the order of the tiers; never empty
 */
public record Routed(List<Attempt> attempts) {
  /** Copies the list. */
  public Routed {
    attempts = List.copyOf(attempts);
  }

  /** The last attempt. */
  public Attempt last() {
    return attempts.get(attempts.size() - 1);
  }

  /** The answer of the last tier that was asked. */
  public Message answer() {
    return last().answer();
  }

  /** Whether an answer was good enough; if not, the last tier's was not either. */
  public boolean accepted() {
    return last().rejected().isEmpty();
  }

  /** What all attempts used. */
  public Tokens tokens() {
    return attempts.stream().map(Attempt::tokens).reduce(Tokens.ZERO, Tokens::plus);
  }

  /** What all attempts cost; empty where the price of one is not known. */
  public Optional<BigDecimal> cost() {
    return attempts.stream()
        .map(Attempt::cost)
        .reduce((sum, next) -> sum.flatMap(known -> next.map(known::add)))
        .orElseThrow();
  }
}
