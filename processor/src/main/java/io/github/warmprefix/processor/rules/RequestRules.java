package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules for requests in hand-written code. */
public final class RequestRules {
  private final List<RequestRule> rules;

  /**
   * The rules for one compilation.
   *
   * @param models the models that requests may name
   * @param texts measures the texts
   */
  public RequestRules(ModelCatalogue models, TextMeter texts) {
    RequestMeter meter = new RequestMeter(models, texts);
    rules =
        List.of(
            new RequestMarkerCount(models.limits().markers()),
            new RequestTtlOrder(),
            new RequestBlankBlock(),
            new RequestBelowMinimum(meter, new OtherModels(models)),
            new RequestInfluences(meter),
            new MarkerOnVaryingBlock(meter));
  }

  /** What the rules have to say about requests: at each place each rule speaks once. */
  public List<Finding> check(List<Request> requests) {
    Map<List<Object>, Finding> findings = new LinkedHashMap<>();
    for (Request request : requests) {
      for (RequestRule rule : rules) {
        rule.check(request).forEach(f -> findings.putIfAbsent(List.of(f.rule(), f.place()), f));
      }
    }
    return List.copyOf(findings.values());
  }
}
