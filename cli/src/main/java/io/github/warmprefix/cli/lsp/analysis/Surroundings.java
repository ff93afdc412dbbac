package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.files.Companions;
import io.github.warmprefix.cli.lsp.files.ProjectFiles;
import io.github.warmprefix.cli.lsp.files.PromptIndex;
import io.github.warmprefix.cli.lsp.project.Project;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds out which Java files have to be looked at for the sake of a document: itself, the prompts
 * of its project that it has a part in, and what all of those lead into.
 */
final class Surroundings {
  private final OpenDocuments documents;
  private final Companions companions;
  private final ProjectFiles files;
  private final PromptIndex index;
  private final Map<String, Set<Path>> prompts = new ConcurrentHashMap<>();

  Surroundings(OpenDocuments documents, ProjectFiles files, PromptIndex index) {
    this.documents = documents;
    this.files = files;
    this.index = index;
    companions = new Companions(files);
  }

  /** The Java files to look at, the document first where it is one. */
  Set<Path> of(OpenDocument document, Project project) {
    Path own = document.path().orElseThrow();
    Set<Path> start = new LinkedHashSet<>();
    if (documents.isJava(document.uri())) {
      start.add(own);
    }
    start.addAll(
        prompts.computeIfAbsent(document.uri(), uri -> prompts(own, start.isEmpty(), project)));
    return companions.of(start, project.sources());
  }

  /** The prompts that lead into a Java file, or that name a packaged text. */
  private Set<Path> prompts(Path own, boolean text, Project project) {
    Set<Path> found = new LinkedHashSet<>();
    for (Path prompt : index.under(project.sources())) {
      if (text ? names(prompt, own.getFileName().toString()) : leadsInto(prompt, own, project)) {
        found.add(prompt);
      }
    }
    found.remove(own);
    return found;
  }

  private boolean names(Path prompt, String text) {
    return files.source(prompt).filter(source -> source.text().contains(text)).isPresent();
  }

  private boolean leadsInto(Path prompt, Path own, Project project) {
    return companions.of(List.of(prompt), project.sources()).contains(own);
  }

  /** Whether one of the files calls a builder that must be generated first. */
  boolean callBuilders(Set<Path> sources, Project project) {
    return companions.callBuilders(sources, project.sources());
  }

  /** From here on files may be there that were not, or be gone. */
  void forget() {
    prompts.clear();
    files.forget();
  }
}
