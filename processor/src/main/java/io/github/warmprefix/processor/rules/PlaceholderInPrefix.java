package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.PlaceholderText;
import java.util.ArrayList;
import java.util.List;

/** WP111: cached text with a placeholder that Warmprefix does not fill. */
final class PlaceholderInPrefix implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (CachedSegment segment : subject.template().cached()) {
      segment
          .content()
          .text()
          .flatMap(text -> PlaceholderText.names(text).stream().findFirst())
          .ifPresent(name -> findings.add(finding(segment, name)));
    }
    return findings;
  }

  private static Finding finding(CachedSegment segment, String name) {
    return new Finding(
            RuleId.PLACEHOLDER_IN_PREFIX,
            ElementPlace.of(segment.element()),
            "%s holds the placeholder {{%s}}, which is sent as it stands, or spoils the prefix if something else fills it"
                .formatted(Words.name(segment), name),
            "move the text with the placeholder into a @DynamicSuffix, or suppress this where the braces are meant")
        .in(TextPlaces.packaged(segment).flatMap(text -> TextPlaces.placeholder(text, name)));
  }
}
