package io.github.warmprefix.processor.finding;

import java.net.URI;

/**
 * A stretch of a source file that a finding points at, told without the compiler that read it.
 *
 * @param file the file
 * @param start the first character, from 0
 * @param end the character behind the last one, not before {@code start}
 * @param line the line of {@code start}, from 1
 * @param column the column of {@code start} in characters, from 1
 */
public record Spot(URI file, int start, int end, int line, int column) {}
