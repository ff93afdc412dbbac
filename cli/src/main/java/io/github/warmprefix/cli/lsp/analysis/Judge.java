package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.files.ProjectFiles;
import io.github.warmprefix.cli.lsp.project.Project;
import io.github.warmprefix.cli.lsp.project.Projects;
import io.github.warmprefix.cli.source.live.Glance;
import io.github.warmprefix.cli.source.live.Sight;
import io.github.warmprefix.cli.source.live.SourceText;
import io.github.warmprefix.cli.source.live.Syntax;
import io.github.warmprefix.processor.resource.UnsavedTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Judges one open document at a time. Belongs to one thread. */
final class Judge {
  private final OpenDocuments documents;
  private final Projects projects;
  private final ProjectFiles files;
  private final Surroundings surroundings;
  private final Compilers compilers;
  private final Syntax syntax = new Syntax();

  Judge(
      OpenDocuments documents,
      Projects projects,
      ProjectFiles files,
      Surroundings surroundings,
      Compilers compilers) {
    this.documents = documents;
    this.projects = projects;
    this.files = files;
    this.surroundings = surroundings;
    this.compilers = compilers;
  }

  /**
   * Judges a document.
   *
   * @return empty where it cannot be parsed
   */
  Optional<Judgement> judge(OpenDocument document) {
    Project project = projects.of(document);
    return document
        .path()
        .map(file -> judgeFile(document, file, project))
        .orElseGet(() -> judgeUnsaved(document, project));
  }

  private Optional<Judgement> judgeFile(OpenDocument document, Path file, Project project) {
    if (documents.isJava(document.uri()) && files.source(file).filter(syntax::holds).isEmpty()) {
      return Optional.empty();
    }
    Set<Path> paths = surroundings.of(document, project);
    List<SourceText> sources = paths.stream().flatMap(path -> files.source(path).stream()).toList();
    return Optional.of(look(document, project, sources, surroundings.callBuilders(paths, project)));
  }

  /** A document that is no file has no files around it either. */
  private Optional<Judgement> judgeUnsaved(OpenDocument document, Project project) {
    return document
        .location()
        .filter(uri -> documents.isJava(document.uri()))
        .map(uri -> new SourceText(uri, document.text()))
        .filter(syntax::holds)
        .map(own -> look(document, project, List.of(own), false));
  }

  /**
   * Judges something small that has a little of everything.
   *
   * @param wanted whether there is something better to do
   */
  void warmUp(BooleanSupplier wanted) {
    OpenDocument sample = new OpenDocument("untitled:warm-up", 0, WarmUp.SOURCE);
    SourceText source = new SourceText(sample.location().orElseThrow(), sample.text());
    syntax.holds(source);
    compilers.look(
        projects.of(sample), new Glance(List.of(source), UnsavedTexts.NONE, false, wanted));
  }

  private Judgement look(
      OpenDocument document, Project project, List<SourceText> sources, boolean builders) {
    Sight sight =
        sources.isEmpty()
            ? Sight.NOTHING
            : compilers.look(
                project, new Glance(sources, documents::unsaved, builders, outdated(document)));
    return new Judgement(document, sources, project, builders, sight);
  }

  private BooleanSupplier outdated(OpenDocument document) {
    return () ->
        documents.get(document.uri()).filter(now -> now.version() == document.version()).isEmpty();
  }
}
