package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.project.Project;
import io.github.warmprefix.cli.lsp.project.Projects;
import io.github.warmprefix.cli.source.Reading;
import io.github.warmprefix.cli.source.live.Glance;
import io.github.warmprefix.cli.source.live.LiveCompiler;
import io.github.warmprefix.cli.source.live.Sight;
import io.github.warmprefix.cli.source.live.SourceText;
import io.github.warmprefix.cli.source.live.Syntax;
import io.github.warmprefix.core.size.TextMeter;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Judges one open document at a time. Belongs to one thread. */
final class Judge implements Closeable {
  private final OpenDocuments documents;
  private final Projects projects;
  private final Syntax syntax = new Syntax();
  private final Map<Reading, LiveCompiler> compilers = new HashMap<>();

  Judge(OpenDocuments documents, Projects projects) {
    this.documents = documents;
    this.projects = projects;
  }

  /**
   * Judges a document.
   *
   * @return empty where it cannot be parsed
   */
  Optional<Judgement> judge(OpenDocument document) {
    Optional<SourceText> own =
        document.location().map(file -> new SourceText(file, document.text()));
    if (own.isEmpty() || !syntax.holds(own.get())) {
      return Optional.empty();
    }
    Project project = projects.of(document);
    List<SourceText> sources = List.of(own.get());
    Sight sight =
        compiler(project).look(new Glance(sources, documents::unsaved, false, outdated(document)));
    return Optional.of(new Judgement(document, sources, project, sight));
  }

  private BooleanSupplier outdated(OpenDocument document) {
    return () ->
        documents.get(document.uri()).filter(now -> now.version() == document.version()).isEmpty();
  }

  private LiveCompiler compiler(Project project) {
    return compilers.computeIfAbsent(
        project.reading(),
        reading -> new LiveCompiler(reading, project.models(), TextMeter.estimating()));
  }

  @Override
  public void close() throws IOException {
    for (LiveCompiler compiler : compilers.values()) {
      compiler.close();
    }
  }
}
