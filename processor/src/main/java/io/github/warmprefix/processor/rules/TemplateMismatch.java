package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.template.DynamicContent.Placeholders;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Parameter;
import io.github.warmprefix.processor.template.PlaceholderText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** WP112: the placeholders of a text and the parameters of its method are not the same. */
final class TemplateMismatch implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (DynamicSegment segment : subject.template().dynamic()) {
      if (segment.content() instanceof Placeholders content) {
        check(segment, content, findings);
      }
    }
    return findings;
  }

  private static void check(DynamicSegment segment, Placeholders content, List<Finding> findings) {
    Set<String> placeholders = PlaceholderText.names(content.text());
    List<String> parameters = segment.parameters().stream().map(Parameter::name).toList();
    for (String placeholder : placeholders) {
      if (!parameters.contains(placeholder)) {
        findings.add(
            new Finding(
                    RuleId.TEMPLATE_MISMATCH,
                    ElementPlace.of(segment.element()),
                    "the text of %s has the placeholder {{%s}}, but the method has no such parameter"
                        .formatted(Words.name(segment), placeholder),
                    "add the parameter %s, or correct the placeholder".formatted(placeholder))
                .in(content.resource().flatMap(text -> TextPlaces.placeholder(text, placeholder))));
      }
    }
    for (Parameter parameter : segment.parameters()) {
      if (!placeholders.contains(parameter.name())) {
        findings.add(
            new Finding(
                RuleId.TEMPLATE_MISMATCH,
                ElementPlace.of(parameter.element()),
                "the parameter %s of %s is used nowhere in its text"
                    .formatted(parameter.name(), Words.name(segment)),
                "put {{%s}} into the text, or drop the parameter".formatted(parameter.name())));
      }
    }
  }
}
