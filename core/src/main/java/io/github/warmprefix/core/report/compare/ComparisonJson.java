package io.github.warmprefix.core.report.compare;

import com.grack.nanojson.JsonWriter;
import io.github.warmprefix.core.report.json.Fields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes a comparison as JSON, in the form that {@code docs/comparison.schema.json} describes. */
public final class ComparisonJson {
  /** The number of the format; another one where readers of this one would go wrong. */
  private static final int FORMAT = 1;

  private ComparisonJson() {}

  /** The comparison as a file. */
  public static String write(LockComparison comparison) {
    Map<String, Object> tree =
        new Fields()
            .put("format", FORMAT)
            .put("requests", LockComparison.REQUESTS)
            .put("unchanged", comparison.unchanged())
            .put("unpriced", comparison.unpriced())
            .put("total", effect(comparison.total()))
            .list("changes", comparison.changes(), ComparisonJson::change)
            .done();
    return JsonWriter.indent("  ").string().object(tree).done() + "\n";
  }

  private static Fields change(TemplateChange change) {
    return new Fields()
        .put("template", change.template())
        .put("modelBefore", change.modelBefore())
        .put("modelAfter", change.modelAfter())
        .put("caching", change.caching().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("effect", change.effect().map(effect -> effect(effect).done()))
        .list("prefixes", change.prefixes(), ComparisonJson::prefix);
  }

  private static Fields prefix(PrefixChange prefix) {
    return new Fields()
        .put("marker", prefix.marker())
        .put("kind", prefix.kind().id())
        .put("tokensBefore", boxed(prefix.tokensBefore()))
        .put("tokensAfter", boxed(prefix.tokensAfter()))
        .put("segments", prefix.segments());
  }

  private static Fields effect(Effect effect) {
    return new Fields()
        .usd("before", effect.before())
        .usd("after", effect.after())
        .usd("change", effect.change())
        .usd("rewrite5m", effect.rewrite5m())
        .usd("rewrite1h", effect.rewrite1h());
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }
}
