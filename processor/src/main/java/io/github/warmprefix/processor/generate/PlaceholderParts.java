package io.github.warmprefix.processor.generate;

import io.github.warmprefix.processor.template.DynamicContent.Placeholders;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Parameter;
import io.github.warmprefix.processor.template.PlaceholderText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A text cut at its placeholders. What looks like a placeholder but has no parameter is text.
 *
 * @param literals what stands before, between and behind the placeholders
 * @param placeholders the placeholders as they are written
 * @param names the names of their parameters, in the same order
 */
record PlaceholderParts(List<String> literals, List<String> placeholders, List<String> names) {

  static PlaceholderParts of(DynamicSegment segment, Placeholders content) {
    List<String> parameters = segment.parameters().stream().map(Parameter::name).toList();
    PlaceholderParts parts =
        new PlaceholderParts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Matcher matcher = PlaceholderText.PLACEHOLDER.matcher(content.text());
    int from = 0;
    while (matcher.find()) {
      if (parameters.contains(matcher.group(1))) {
        parts.literals.add(content.text().substring(from, matcher.start()));
        parts.placeholders.add(matcher.group());
        parts.names.add(matcher.group(1));
        from = matcher.end();
      }
    }
    parts.literals.add(content.text().substring(from));
    return parts;
  }
}
