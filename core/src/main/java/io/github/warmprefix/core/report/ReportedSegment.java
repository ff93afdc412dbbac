package io.github.warmprefix.core.report;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.Optional;

/**
 * One member of a template.
 *
 * @param name the member's name
 * @param section where it stands on the wire
 * @param cached whether it belongs to the prefix
 * @param tokens its tokens on the template's model, where its text is known
 * @param stability how often it changes, where that was judged
 * @param marker the life of the marker behind it, where there is one
 */
public record ReportedSegment(
    String name,
    WireSection section,
    boolean cached,
    Optional<TokenEstimate> tokens,
    Optional<Stability> stability,
    Optional<Ttl> marker) {}
