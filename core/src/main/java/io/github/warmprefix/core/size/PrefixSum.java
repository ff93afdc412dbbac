package io.github.warmprefix.core.size;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenizerFamily;

/** Adds up the tokens of a prefix block by block, in wire order, with the framing around them. */
public final class PrefixSum {
  /** The most tokens of JSON around the texts of a tool: names, types, braces. */
  private static final int AROUND_TOOL_TEXTS = 1_000;

  private final String model;
  private final TokenizerFamily family;
  private final Framing framing;
  private final TextMeter meter;
  private TokenEstimate content = TokenEstimate.ZERO;
  private TokenEstimate frames = TokenEstimate.ZERO;
  private boolean tools;
  private boolean system;
  private boolean messages;

  /**
   * Nothing yet, for a model of the catalogue.
   *
   * @param meter measures the texts
   */
  public PrefixSum(Model model, TextMeter meter) {
    this(model.id(), model.family(), Framing.of(model), meter);
  }

  /** Nothing yet, for a model of which this much is known. */
  public PrefixSum(String model, TokenizerFamily family, Framing framing, TextMeter meter) {
    this.model = model;
    this.family = family;
    this.framing = framing;
    this.meter = meter;
  }

  /** Adds a tool as the JSON it is sent as. The API renders it in a way of its own. */
  public void tool(String json) {
    TokenEstimate tokens = measure(json);
    long other = tokens.expected() / 4;
    tools = true;
    add(
        new TokenEstimate(
            Math.max(0, tokens.low() - other), tokens.expected(), tokens.high() + other));
  }

  /** Adds a tool of which only the texts are known. */
  public void toolTexts(String texts) {
    tools = true;
    add(measure(texts).plus(new TokenEstimate(0, 0, AROUND_TOOL_TEXTS)));
  }

  /**
   * Adds a system block.
   *
   * @return the tokens of the bare text
   */
  public TokenEstimate system(String text) {
    if (!system) {
      frames = frames.plus(framing.system());
    }
    system = true;
    return add(measure(text));
  }

  /**
   * Adds a text of a message, which may be a message of its own.
   *
   * @return the tokens of the bare text
   */
  public TokenEstimate message(String text) {
    frames = frames.plus(framing.message(!messages));
    messages = true;
    return add(measure(text));
  }

  /** The tokens of all that was added. */
  public TokenEstimate size() {
    TokenEstimate size = content.plus(frames);
    return tools ? size.plus(framing.tools(messages)) : size;
  }

  private TokenEstimate measure(String text) {
    return meter.measure(model, family, text);
  }

  private TokenEstimate add(TokenEstimate tokens) {
    content = content.plus(tokens);
    return tokens;
  }
}
