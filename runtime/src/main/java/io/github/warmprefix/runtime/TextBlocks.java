package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import java.util.List;
import java.util.Optional;

/** The text blocks of a system prompt in order, with their markers. */
public final class TextBlocks {
  private final Runs<TextBlockParam> runs;

  /** No blocks. */
  public TextBlocks() {
    runs = new Runs<>(TextBlocks::marked);
  }

  private TextBlocks(TextBlocks start) {
    runs = new Runs<>(TextBlocks::marked, start.runs.blocks());
  }

  /** The same blocks, to which others can be added. */
  public TextBlocks copy() {
    return new TextBlocks(this);
  }

  /** Adds a block, unless the text is blank, which the API refuses. */
  public void add(String text) {
    if (!text.isBlank()) {
      runs.add(TextBlockParam.builder().text(text).build());
    }
  }

  /**
   * Puts a marker on the last block of the run, and ends the run. A run without blocks gets none.
   *
   * @param ttl {@code "5m"} or {@code "1h"}
   */
  public void mark(String ttl) {
    runs.mark(ttl);
  }

  /** Ends the run without a marker. */
  public void endRun() {
    runs.end();
  }

  /** Sets the system prompt of a request, where there are any blocks. */
  public void addTo(MessageCreateParams.Builder params) {
    if (!runs.blocks().isEmpty()) {
      params.systemOfTextBlockParams(List.copyOf(runs.blocks()));
    }
  }

  private static Optional<TextBlockParam> marked(
      TextBlockParam block, CacheControlEphemeral marker) {
    return Optional.of(block.toBuilder().cacheControl(marker).build());
  }
}
