package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** WP301 to WP305 for requests: what makes a block up to the last marker less than fixed. */
final class RequestInfluences implements RequestRule {
  private static final String BEHIND = "move it behind the last marker, into the newest user turn";
  private static final InfluenceFindings PER_REQUEST =
      findings(
          RuleId.PER_REQUEST_VALUE,
          "changes with every request, so the marked prefix it stands in never hits the cache",
          BEHIND);
  private static final InfluenceFindings PARAMETER =
      findings(
          RuleId.UNDECLARED_VARIATION,
          "flows into the marked prefix, so each of its values has a cache entry of its own",
          "move it behind the last marker, or vouch for it with @Stable if it has few values");
  private static final InfluenceFindings HANDED_ON =
      findings(
          RuleId.UNPROVEN_STABILITY,
          "is the marked prefix, so only its callers know how often that changes",
          "nothing here: let the callers be compiled with Warmprefix, too");
  private static final InfluenceFindings PER_PROCESS =
      findings(
          RuleId.PER_PROCESS_VALUE,
          "differs from one JVM to the next, so every start and every replica writes a prefix of its own",
          "use what is the same everywhere (an ordered collection, a constant), or vouch for it with @Stable");
  private static final InfluenceFindings PER_DAY =
      findings(
          RuleId.PER_DAY_VALUE,
          "changes once a day, so the marked prefix is written again after midnight",
          "nothing, if one more cache write a day is fine; else move it behind the last marker");
  private static final InfluenceFindings VARIANT =
      findings(
          RuleId.FINITE_VARIANTS,
          "chooses between fixed texts, and each of them has a cache entry of its own",
          "nothing, if the variants are few and each is used often");

  private final RequestMeter meter;

  RequestInfluences(RequestMeter meter) {
    this.meter = meter;
  }

  @Override
  public List<Finding> check(Request request) {
    List<Finding> findings = new ArrayList<>();
    List<Block> covered = covered(request);
    boolean handedOn = covered.stream().noneMatch(Block::own);
    for (Block block : covered) {
      boolean known = block.influences().stream().allMatch(RequestInfluences::isKnown);
      for (Influence influence : block.influences()) {
        of(influence, handedOn)
            .filter(kind -> known || kind != VARIANT)
            .map(kind -> kind.finding(influence))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /**
   * The blocks that have to stay the same. Automatic caching follows the conversation: there, only
   * tools and system text have to.
   */
  private List<Block> covered(Request request) {
    List<Block> marked = request.marked();
    if (MarkerOnVaryingBlock.misplaced(request, meter)) {
      return marked.isEmpty() ? List.of() : marked.subList(0, marked.size() - 1);
    }
    if (request.automatic().isEmpty()) {
      return marked;
    }
    return request.blocks().stream()
        .filter(block -> block.section() != WireSection.MESSAGES || marked.contains(block))
        .toList();
  }

  /** Whether it leaves no text unknown: only then something may choose between fixed texts. */
  private static boolean isKnown(Influence influence) {
    return influence.level() != Stability.UNKNOWN;
  }

  private static InfluenceFindings findings(RuleId rule, String does, String help) {
    return new InfluenceFindings(
        rule, influence -> new InfluenceFindings.Said(what(influence) + " " + does, help));
  }

  private static String what(Influence influence) {
    return influence.undeclaredParameter()
        ? "the parameter " + influence.subject()
        : influence.subject();
  }

  /** Who writes nothing of a prefix himself but hands it on cannot know how often it changes. */
  private static Optional<InfluenceFindings> of(Influence influence, boolean handedOn) {
    if (handedOn && influence.undeclaredParameter()) {
      return Optional.of(HANDED_ON);
    }
    return switch (influence.level()) {
      case PER_REQUEST -> Optional.of(influence.undeclaredParameter() ? PARAMETER : PER_REQUEST);
      case PER_PROCESS -> Optional.of(PER_PROCESS);
      case PER_DAY -> Optional.of(PER_DAY);
      case VARIANT -> Optional.of(VARIANT);
      default -> Optional.empty();
    };
  }
}
