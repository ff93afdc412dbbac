package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.ToolUnion;
import java.util.List;
import java.util.Optional;

/** The tools of a request in order, with their markers. */
public final class ToolBlocks {
  private final Runs<Tool> runs;

  /** No tools. */
  public ToolBlocks() {
    runs = new Runs<>(ToolBlocks::marked);
  }

  private ToolBlocks(ToolBlocks start) {
    runs = new Runs<>(ToolBlocks::marked, start.runs.blocks());
  }

  /** The same tools, to which others can be added. */
  public ToolBlocks copy() {
    return new ToolBlocks(this);
  }

  /** Adds a tool. */
  public void add(Tool tool) {
    runs.add(tool);
  }

  /** Adds tools in their order. */
  public void addAll(List<Tool> tools) {
    tools.forEach(runs::add);
  }

  /**
   * Puts a marker on the last tool of the run that can carry one, and ends the run. A tool with
   * {@code defer_loading} cannot.
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

  /** Sets the tools of a request, where there are any. */
  public void addTo(MessageCreateParams.Builder params) {
    if (!runs.blocks().isEmpty()) {
      params.tools(runs.blocks().stream().map(ToolUnion::ofTool).toList());
    }
  }

  private static Optional<Tool> marked(Tool tool, CacheControlEphemeral marker) {
    return tool.deferLoading().orElse(false)
        ? Optional.empty()
        : Optional.of(tool.toBuilder().cacheControl(marker).build());
  }
}
