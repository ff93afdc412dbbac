package io.github.warmprefix.processor.plan;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.size.PrefixSum;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Adds up the tokens of a prefix, segment by segment in wire order. */
final class PrefixMeter {
  private final Optional<PrefixSum> sum;
  private final Map<String, TokenEstimate> members = new HashMap<>();
  private boolean complete;

  /**
   * A meter at the start of a prompt.
   *
   * @param model the model that counts; without one no size is ever complete
   * @param texts measures the texts
   * @param whole whether every cached segment will be added
   */
  PrefixMeter(Optional<Model> model, TextMeter texts, boolean whole) {
    sum = model.map(known -> new PrefixSum(known, texts));
    complete = whole && model.isPresent();
  }

  void add(CachedSegment segment) {
    Optional<String> text = segment.content().text();
    complete &= text.isPresent();
    if (text.isPresent() && sum.isPresent()) {
      members.put(segment.name(), add(segment, text.get(), sum.get()));
    }
  }

  private static TokenEstimate add(CachedSegment segment, String text, PrefixSum sum) {
    return switch (segment.role()) {
      case SYSTEM -> sum.system(text);
      case USER, ASSISTANT -> sum.message(text);
      case TOOLS -> throw new IllegalArgumentException("a tool is no text: " + segment.name());
    };
  }

  PrefixSize size() {
    return new PrefixSize(sum.map(PrefixSum::size).orElse(TokenEstimate.ZERO), complete);
  }

  /** The tokens of the members whose text is known, by their names. */
  Map<String, TokenEstimate> members() {
    return Map.copyOf(members);
  }
}
