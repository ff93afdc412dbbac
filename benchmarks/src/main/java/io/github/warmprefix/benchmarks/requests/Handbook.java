package io.github.warmprefix.benchmarks.requests;

/** A text of the shop for one brand. */
public record Handbook(String text) {}
