package io.github.warmprefix.core.report.json;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.report.Figures;
import io.github.warmprefix.core.report.Reach;
import io.github.warmprefix.core.report.ReportedPrefix;
import io.github.warmprefix.core.report.ReportedSegment;
import io.github.warmprefix.core.report.ReportedTemplate;
import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a template and what it costs. */
final class TemplateJson {
  private TemplateJson() {}

  static Fields of(ModelCatalogue catalogue, ReportedTemplate template) {
    Optional<Model> model = catalogue.find(template.model());
    return new Fields()
        .put("id", template.id())
        .put("place", FindingJson.place(template.place()))
        .put("model", template.model())
        .put("knownModel", model.map(Model::id))
        .put("version", template.version())
        .list("segments", template.segments(), TemplateJson::segment)
        .put("prefixes", prefixes(template, model))
        .put("figures", Figures.of(catalogue, template).map(FiguresJson::of));
  }

  private static Fields segment(ReportedSegment segment) {
    return new Fields()
        .put("name", segment.name())
        .put("section", segment.section().name().toLowerCase(Locale.ROOT))
        .put("kind", segment.cached() ? "cached" : "dynamic")
        .put("tokens", segment.tokens().map(TemplateJson::tokens))
        .put("stability", segment.stability().map(Stability::name))
        .put("marker", segment.marker().map(ttl -> ttl.wire()));
  }

  private static List<Object> prefixes(ReportedTemplate template, Optional<Model> model) {
    List<Object> prefixes = new ArrayList<>();
    for (int i = 0; i < template.prefixes().size(); i++) {
      ReportedSegment end = template.marked().get(i);
      ReportedPrefix prefix = template.prefixes().get(i);
      Optional<TokenEstimate> own = model.flatMap(known -> prefix.tokens(known.family()));
      prefixes.add(
          new Fields()
              .put("marker", i + 1)
              .put("ttl", end.marker().orElseThrow().wire())
              .put("moving", !end.cached())
              .put("tokens", byFamily(prefix))
              .put("minimum", model.map(Model::minimumCacheableTokens))
              .put("reach", own.map(it -> reach(it, model.orElseThrow()).id()))
              .done());
    }
    return prefixes;
  }

  private static Reach reach(TokenEstimate tokens, Model model) {
    return Reach.of(tokens, model.minimumCacheableTokens());
  }

  private static Fields byFamily(ReportedPrefix prefix) {
    Fields fields = new Fields();
    for (TokenizerFamily family : TokenizerFamily.values()) {
      fields.put(family.id(), prefix.tokens(family).map(TemplateJson::tokens));
    }
    return fields;
  }

  static Map<String, Object> tokens(TokenEstimate tokens) {
    return new Fields()
        .put("low", tokens.low())
        .put("expected", tokens.expected())
        .put("high", tokens.high())
        .done();
  }
}
