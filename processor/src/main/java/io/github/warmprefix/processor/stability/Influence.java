package io.github.warmprefix.processor.stability;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import java.util.List;

/**
 * Something that makes the text of a cached segment less than fixed.
 *
 * @param level how often it changes
 * @param source where it enters: the expression, or the parameter nobody declared
 * @param subject the source in the reader's words, for example {@code LocalDateTime.now()}
 * @param undeclaredParameter whether the source is a parameter that is no cache key
 * @param path the names of the methods, fields and members from the source to the segment
 */
public record Influence(
    Stability level,
    Place source,
    String subject,
    boolean undeclaredParameter,
    List<String> path) {}
