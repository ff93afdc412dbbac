package io.github.warmprefix.processor.template;

/**
 * A text resource as it was found while the template was compiled.
 *
 * @param path from the root of the class path, with forward slashes
 * @param text its content, decoded as UTF-8
 * @param sha256 the hash of its bytes, 64 lower-case hexadecimal digits
 */
public record PackagedText(String path, String text, String sha256) {}
