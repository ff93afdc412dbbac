package io.github.warmprefix.core.lock;

/**
 * What a member of a template was when it was locked.
 *
 * @param name the member's name
 * @param sha256 the hash of its text, 64 lower-case hexadecimal digits
 * @param lines a few bits of each line of its text
 */
public record LockedSegment(String name, String sha256, LineHashes lines) {}
