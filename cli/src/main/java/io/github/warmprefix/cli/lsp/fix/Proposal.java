package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.processor.finding.RuleId;
import java.util.Set;

/**
 * A fix that nobody has tried yet.
 *
 * @param fix the fix
 * @param leaves rules that may speak afterwards, though they did not before
 */
record Proposal(Fix fix, Set<RuleId> leaves) {}
