package io.github.warmprefix.cli.lsp.fix;

/**
 * A stretch of a text that is replaced.
 *
 * @param start the first character, from 0
 * @param end the character behind the last one, not before {@code start}
 * @param text what stands there afterwards
 */
public record Edit(int start, int end, String text) {}
