package io.github.warmprefix.processor.outer;

/**
 * A source file of the compilation.
 *
 * @param name the file as the compiler names it in its messages
 * @param text its text
 */
public record OuterSource(String name, String text) {}
