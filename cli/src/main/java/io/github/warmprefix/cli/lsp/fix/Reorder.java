package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.VariableTree;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Moves a member of a template to where the cache can make use of it. */
final class Reorder implements QuickFix {
  @Override
  public Set<RuleId> rules() {
    return Set.of(
        RuleId.PREFIX_AFTER_SUFFIX, RuleId.STABLE_AFTER_VARYING, RuleId.LONG_TTL_AFTER_SHORT);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Template.around(source, spot.start(), spot.end())
        .flatMap(
            template ->
                template
                    .member(source, spot.start(), spot.end())
                    .flatMap(member -> proposal(source, template, member, found.rule())))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Proposal> proposal(
      Parsed source, Template template, Member member, RuleId rule) {
    return member.annotation("DynamicSuffix").isPresent()
        ? backToUser(source, member)
        : firstToPass(template, member, rule)
            .flatMap(
                other ->
                    new Moving(source, template.type())
                        .ahead(member, other)
                        .map(new Draft(source)::addAll)
                        .map(draft -> draft.preferred(title(member, other))));
  }

  private static String title(Member member, Member other) {
    return "Move " + member.shown() + " ahead of " + other.shown();
  }

  /** The first member that should not stand ahead of another. */
  private static Optional<Member> firstToPass(Template template, Member member, RuleId rule) {
    Predicate<Member> inTheWay =
        switch (rule) {
          case PREFIX_AFTER_SUFFIX -> other -> other.annotation("DynamicSuffix").isPresent();
          case STABLE_AFTER_VARYING -> other -> isCached(other) && variesMore(other, member);
          default -> other -> isCached(other) && !isLong(other);
        };
    return template.members().stream()
        .takeWhile(other -> other.tree() != member.tree())
        .filter(inTheWay)
        .findFirst();
  }

  private static boolean isCached(Member member) {
    return member.annotation("CachedPrefix").isPresent();
  }

  private static boolean variesMore(Member other, Member member) {
    return keys(other).size() > keys(member).size() && keys(other).containsAll(keys(member));
  }

  private static Set<String> keys(Member member) {
    return member.parameters().stream()
        .filter(parameter -> Annotations.of(parameter.getModifiers(), "CacheKey").isPresent())
        .map(VariableTree::getName)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private static boolean isLong(Member member) {
    return member
        .annotation("CachedPrefix")
        .flatMap(annotation -> Annotations.argument(annotation, "ttl"))
        .filter(ttl -> Annotations.simpleName(ttl).equals("ONE_HOUR"))
        .isPresent();
  }

  /** A suffix in the system prompt precedes cached messages wherever it stands in the source. */
  private static Optional<Proposal> backToUser(Parsed source, Member member) {
    AnnotationTree dynamic = member.annotation("DynamicSuffix").orElseThrow();
    return Annotations.argument(dynamic, "section")
        .filter(section -> Annotations.simpleName(section).equals("SYSTEM"))
        .map(
            section -> {
              String user = source.text(section).replaceFirst("SYSTEM$", "USER");
              return new Draft(source)
                  .replace(section, user)
                  .preferred("Put " + member.shown() + " into the user's turn");
            });
  }
}
