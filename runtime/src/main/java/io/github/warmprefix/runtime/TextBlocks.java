package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import java.util.List;

/** The text blocks of a system prompt in order, with their markers. */
public final class TextBlocks {
  /** Never changed in place, so that copies can share it. */
  private List<TextBlockParam> blocks;

  /** The last text of the run, which may get a marker still; null at the start of a run. */
  private String last;

  /** Made when it is first used; should two threads do that at once, one is dropped. */
  private RecentSystems recent;

  /** No blocks. */
  public TextBlocks() {
    this(List.of());
  }

  private TextBlocks(List<TextBlockParam> blocks) {
    this.blocks = blocks;
  }

  /** The same blocks, to which others can be added; the run ends here. */
  public TextBlocks copy() {
    endRun();
    return new TextBlocks(blocks);
  }

  /** Adds a block, unless the text is blank, which the API refuses. */
  public void add(String text) {
    if (!text.isBlank()) {
      endRun();
      last = text;
    }
  }

  /**
   * Puts a marker on the last block of the run, and ends the run. A run without blocks gets none.
   *
   * @param ttl {@code "5m"} or {@code "1h"}
   */
  public void mark(String ttl) {
    if (last != null) {
      close(TextBlockParam.builder().text(last).cacheControl(Markers.of(ttl)));
    }
  }

  /** Ends the run without a marker. */
  public void endRun() {
    if (last != null) {
      close(TextBlockParam.builder().text(last));
    }
  }

  /**
   * Sets the system prompt of a request to these blocks and one more with a marker: what a copy,
   * {@link #add}, {@link #mark} and {@link #addTo} do, without anything in between. It is kept for
   * further requests with the same text.
   *
   * @param ttl {@code "5m"} or {@code "1h"}
   */
  public void addTo(MessageCreateParams.Builder params, String text, String ttl) {
    if (text.isBlank()) {
      addTo(params);
      return;
    }
    CacheControlEphemeral marker = Markers.of(ttl);
    RecentSystems systems = recent();
    MessageCreateParams.System system = systems.find(text, marker);
    if (system == null) {
      endRun();
      TextBlockParam block = TextBlockParam.builder().text(text).cacheControl(marker).build();
      system = MessageCreateParams.System.ofTextBlockParams(Appended.list(blocks, block));
      systems.keep(text, system);
    }
    params.system(system);
  }

  /** Sets the system prompt of a request, where there are any blocks. */
  public void addTo(MessageCreateParams.Builder params) {
    endRun();
    if (!blocks.isEmpty()) {
      params.systemOfTextBlockParams(blocks);
    }
  }

  private void close(TextBlockParam.Builder block) {
    blocks = Appended.list(blocks, block.build());
    last = null;
  }

  private RecentSystems recent() {
    RecentSystems systems = recent;
    if (systems == null) {
      systems = new RecentSystems();
      recent = systems;
    }
    return systems;
  }
}
