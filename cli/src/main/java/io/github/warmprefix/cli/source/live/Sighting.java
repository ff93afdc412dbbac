package io.github.warmprefix.cli.source.live;

import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.Spot;
import java.util.Optional;

/**
 * A finding, and where what it is about reaches the prompt.
 *
 * @param found the finding
 * @param member the member of the template that it spoils, where that is another place
 */
public record Sighting(Found found, Optional<Spot> member) {}
