package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.project.Project;
import io.github.warmprefix.cli.source.live.Sight;
import io.github.warmprefix.cli.source.live.SourceText;
import java.nio.file.Path;
import java.util.List;

/**
 * What was found out when an open document was last judged.
 *
 * @param document the document as it was then
 * @param sources the Java files that were looked at, as they were then
 * @param project its module
 * @param sight what was seen
 */
public record Judgement(
    OpenDocument document, List<SourceText> sources, Project project, Sight sight) {
  /** Copies the list. */
  public Judgement {
    sources = List.copyOf(sources);
  }

  /** Whether a change of that file may lead to another judgement. */
  boolean dependsOn(Path file) {
    return sources.stream().anyMatch(source -> source.file().equals(file.toUri()))
        || sight.templates().stream()
            .flatMap(template -> template.resources().values().stream())
            .anyMatch(file::endsWith);
  }
}
