package io.github.warmprefix.cli.source.live;

import io.github.warmprefix.core.report.ReportedTemplate;
import io.github.warmprefix.processor.finding.Spot;
import java.util.Map;

/**
 * A template that was judged.
 *
 * @param template what reports say of it
 * @param declared the name in its declaration
 * @param members the names in the declarations of its members
 * @param resources the paths of packaged texts, by the members that have them
 */
public record SeenTemplate(
    ReportedTemplate template,
    Spot declared,
    Map<String, Spot> members,
    Map<String, String> resources) {
  /** Copies the maps. */
  public SeenTemplate {
    members = Map.copyOf(members);
    resources = Map.copyOf(resources);
  }
}
