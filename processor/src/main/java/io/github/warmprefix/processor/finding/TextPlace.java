package io.github.warmprefix.processor.finding;

/**
 * A stretch of a packaged text that a finding is about.
 *
 * @param resource the path of the text from the root of the class path
 * @param start the first character, from 0
 * @param end the character behind the last one, not before {@code start}
 */
public record TextPlace(String resource, int start, int end) {}
