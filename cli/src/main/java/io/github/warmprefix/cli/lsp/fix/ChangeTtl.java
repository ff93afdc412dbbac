package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Member;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.lsp.fix.tree.Template;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives all cached members that matter the same TTL. */
final class ChangeTtl implements QuickFix {
  private static final String TTL = "ttl";
  private static final String HOUR = "ONE_HOUR";
  private static final String MINUTES = "FIVE_MINUTES";

  @Override
  public Set<RuleId> rules() {
    return Set.of(RuleId.LONG_TTL_AFTER_SHORT, RuleId.WRONG_TTL);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Template.around(source, spot.start(), spot.end())
        .map(
            template ->
                found.rule() == RuleId.WRONG_TTL
                    ? wanted(source, template, found)
                    : List.of(
                        raise(source, template.cached()).preferred("Raise the TTL to one hour")))
        .orElse(List.of());
  }

  private static List<Proposal> wanted(Parsed source, Template template, Found found) {
    return found.help().contains(HOUR)
        ? List.of(raise(source, template.cached()).preferred("Raise the TTL to one hour"))
        : List.of(lower(source, template.cached()).preferred("Lower the TTL to five minutes"));
  }

  private static Draft raise(Parsed source, List<Member> members) {
    Draft draft = new Draft(source);
    for (Member member : members) {
      AnnotationTree cached = member.annotation("CachedPrefix").orElseThrow();
      Optional<ExpressionTree> ttl = Annotations.argument(cached, TTL);
      if (ttl.isEmpty()) {
        String hour = draft.type("io.github.warmprefix.annotations.CacheTtl") + "." + HOUR;
        draft.add(Arguments.set(source, cached, TTL, hour));
      } else if (!Annotations.simpleName(ttl.get()).equals(HOUR)) {
        draft.replace(ttl.get(), source.text(ttl.get()).replaceFirst("\\w+$", HOUR));
      }
    }
    return draft;
  }

  private static Draft lower(Parsed source, List<Member> members) {
    Draft draft = new Draft(source);
    for (Member member : members) {
      AnnotationTree cached = member.annotation("CachedPrefix").orElseThrow();
      Annotations.argument(cached, TTL)
          .filter(ttl -> Annotations.simpleName(ttl).equals(HOUR))
          .ifPresent(ttl -> draft.replace(ttl, source.text(ttl).replaceFirst("\\w+$", MINUTES)));
    }
    return draft;
  }
}
