package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.read.Problem;
import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All rules, in the order of their ids. */
public final class Rules {
  private final List<Rule> rules;

  /**
   * The rules for one compilation.
   *
   * @param models the models that templates may name
   * @param texts measures the texts
   * @param lock what is locked; empty where there is no lock file
   */
  public Rules(ModelCatalogue models, TextMeter texts, Supplier<Optional<Lock>> lock) {
    Sizes sizes = new Sizes(texts, lock);
    rules =
        List.of(
            new PrefixAfterSuffix(),
            new TooManyMarkers(models.limits().markers()),
            new LongTtlAfterShort(),
            new StableAfterVarying(),
            new BlankSegment(),
            new BadMember(),
            new UnknownModel(models),
            new RetiredModel(),
            new MissingResource(),
            new ResourceOutsideRoots(),
            new PlaceholderInPrefix(),
            new TemplateMismatch(),
            new PrefixBelowMinimum(sizes, new OtherModels(models)),
            new PrefixNearMinimum(sizes),
            new PerRequestValue(),
            new UndeclaredVariation(),
            new PerProcessValue(),
            new PerDayValue(),
            new FiniteVariants(),
            new UnprovenStability(),
            new PrefixChanged(lock),
            new StaleLock(lock));
  }

  /** What all rules have to say about a template. */
  public List<Finding> check(Subject subject) {
    return rules.stream().flatMap(rule -> rule.check(subject).stream()).distinct().toList();
  }

  /** The finding for a template whose computed texts nobody could look into. */
  public static Finding degraded(Template template, String reason) {
    return AnalysisDegraded.finding(template, reason);
  }

  /** The finding for an annotated declaration that belongs to no template. */
  public static Finding stray(Problem problem) {
    return BadMember.finding(problem);
  }
}
