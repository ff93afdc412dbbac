package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.lsp.fix.tree.Concat;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the model that was meant. */
final class KnownModel implements QuickFix {
  private static final Pattern MEANT = Pattern.compile("did you mean ([\\w.:@-]+)\\?");

  @Override
  public Set<RuleId> rules() {
    return Set.of(RuleId.UNKNOWN_MODEL);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    Matcher meant = MEANT.matcher(found.help());
    boolean literal = Concat.isPlainText(source, source.around(spot.start(), spot.end()).get(0));
    return literal && meant.find()
        ? List.of(
            new Draft(source)
                .replace(spot.start(), spot.end(), '"' + meant.group(1) + '"')
                .preferred("Use " + meant.group(1)))
        : List.of();
  }
}
