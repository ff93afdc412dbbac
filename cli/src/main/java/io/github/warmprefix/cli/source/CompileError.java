package io.github.warmprefix.cli.source;

import io.github.warmprefix.processor.finding.Spot;

/**
 * What a compiler has against a source.
 *
 * @param message the message, in one or more lines
 * @param spot where it points
 */
public record CompileError(String message, Spot spot) {}
