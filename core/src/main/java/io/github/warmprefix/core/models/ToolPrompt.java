package io.github.warmprefix.core.models;

/**
 * The hidden system prompt that the API adds when a request has tools.
 *
 * @param autoOrNone its tokens when {@code tool_choice} is {@code auto} or {@code none}
 * @param anyOrTool its tokens when {@code tool_choice} is {@code any} or {@code tool}
 */
public record ToolPrompt(int autoOrNone, int anyOrTool) {}
