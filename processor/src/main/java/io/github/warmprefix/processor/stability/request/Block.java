package io.github.warmprefix.processor.stability.request;

import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.stability.Influence;
import java.util.List;
import java.util.Optional;

/**
 * A block of a request, or a row of blocks that cannot be told apart.
 *
 * @param section the part of the request it stands in
 * @param seen whether it is one block of which the markers are known
 * @param own whether some of its text is the program's own and not handed in
 * @param text all its text, where that is known
 * @param influences what makes it less than fixed, the order of the row included
 * @param mark its marker
 */
public record Block(
    WireSection section,
    boolean seen,
    boolean own,
    Optional<String> text,
    List<Influence> influences,
    Optional<Mark> mark) {}
