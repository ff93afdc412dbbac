package io.github.warmprefix.processor.stability;

import java.util.List;
import java.util.Optional;

/**
 * What the analysis of bodies found out about one computed segment.
 *
 * @param text the text, where it folds to a constant
 * @param influences what makes it less than fixed, in source order
 */
public record SegmentFacts(Optional<String> text, List<Influence> influences) {}
