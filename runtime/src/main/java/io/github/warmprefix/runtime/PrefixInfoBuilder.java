package io.github.warmprefix.runtime;

import com.anthropic.models.messages.MessageCreateParams;
import io.github.warmprefix.core.models.ToolPrompt;
import io.github.warmprefix.core.size.Framing;
import io.github.warmprefix.core.size.PrefixSum;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts together what a generated class knows of its prefix. What was not known when the template
 * was compiled is measured here, once, when the class loads; a prefix that turns out too short for
 * the cache, or may be, is logged then.
 */
public final class PrefixInfoBuilder {
  private final String template;
  private final String version;
  private final String model;
  private final MessageCreateParams.Builder fixed =
      MessageCreateParams.builder().model("").maxTokens(0).messages(List.of());
  private final List<MarkerInfo> markers = new ArrayList<>();
  private Optional<TokenizerFamily> family = Optional.empty();
  private OptionalInt minimum = OptionalInt.empty();
  private OptionalInt messageFrame = OptionalInt.empty();
  private Optional<ToolPrompt> toolPrompt = Optional.empty();
  private Optional<TokenEstimate> tokens = Optional.empty();
  private Optional<String> checked = Optional.empty();

  /**
   * Starts with what is known of every template.
   *
   * @param template the full name of the template
   * @param version the author's version of the prompt's text
   * @param model the model id or alias as the author wrote it
   */
  public PrefixInfoBuilder(String template, String version, String model) {
    this.template = template;
    this.version = version;
    this.model = model;
  }

  /**
   * Sets what the catalogue knows of the model.
   *
   * @param family the name of its tokenizer family, for example {@code "claude-3"}
   * @param minimumTokens a prefix of fewer tokens is silently not cached
   */
  public void model(String family, int minimumTokens) {
    this.family = TokenizerFamily.of(family);
    minimum = OptionalInt.of(minimumTokens);
  }

  /** Sets the tokens of framing around a pair of messages, where they are known. */
  public void messageFrame(int tokens) {
    messageFrame = OptionalInt.of(tokens);
  }

  /**
   * Sets the tokens of the hidden tool prompt, where they are known.
   *
   * @param autoOrNone for {@code tool_choice} {@code auto} or {@code none}
   * @param anyOrTool for {@code tool_choice} {@code any} or {@code tool}
   */
  public void toolPrompt(int autoOrNone, int anyOrTool) {
    toolPrompt = Optional.of(new ToolPrompt(autoOrNone, anyOrTool));
  }

  /** Sets the tokens of the fixed part, where they were known when the template was compiled. */
  public void tokens(long low, long expected, long high) {
    tokens = Optional.of(new TokenEstimate(low, expected, high));
  }

  /**
   * Adds a marker.
   *
   * @param member the member whose last block carries it
   * @param ttl {@code "5m"} or {@code "1h"}
   * @param keys the names of the cache keys it depends on
   */
  public void marker(String member, String ttl, String... keys) {
    markers.add(new MarkerInfo(member, Markers.ttl(ttl), List.of(keys)));
  }

  /** Sets the tools of the fixed part. */
  public void fixed(ToolBlocks tools) {
    tools.addTo(fixed);
  }

  /** Sets the system blocks of the fixed part. */
  public void fixed(TextBlocks system) {
    system.addTo(fixed);
  }

  /** Sets the messages of the fixed part. */
  public void fixed(Turns messages) {
    messages.addTo(fixed);
  }

  /**
   * Asks for a line in the log should the fixed part be too short for its last marker.
   *
   * @param member the member that carries it
   */
  public void check(String member) {
    checked = Optional.of(member);
  }

  /** What is known now. */
  public PrefixInfo build() {
    FixedPrefix prefix = new FixedPrefix(fixed.build());
    Optional<TokenEstimate> size =
        tokens.or(() -> family.map(this::nothingYet).flatMap(prefix::tokens));
    PrefixInfo info =
        new PrefixInfo(template, version, model, prefix.sha256(), size, minimum, markers);
    checked.ifPresent(member -> SizeLog.log(info, member));
    return info;
  }

  private PrefixSum nothingYet(TokenizerFamily known) {
    return new PrefixSum(
        model, known, new Framing(messageFrame, toolPrompt), TextMeter.estimating());
  }
}
