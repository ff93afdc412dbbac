package io.github.warmprefix.cli.lsp.project;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.source.LockPlace;
import io.github.warmprefix.cli.source.Reading;
import io.github.warmprefix.core.models.CatalogueResult;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out to which module a document belongs, and how that is read. */
public final class Projects {
  private static final String RESOURCES = "warmprefix.resources";
  private static final String LOCK = "warmprefix.lock";
  private static final String MODELS = "warmprefix.models";

  private volatile Settings settings;

  /** Projects that are read as the user says. */
  public Projects(Settings settings) {
    this.settings = settings;
  }

  /** From here on the user says something else. */
  public void set(Settings changed) {
    settings = changed;
  }

  /** The module of a document. */
  public Project of(OpenDocument document) {
    Optional<Layout> layout = document.path().map(file -> Layout.around(file, document.text()));
    Settings now = settings;
    List<Path> sources = layout.map(Layout::sources).orElse(List.of());
    List<Path> resources = layout.map(Layout::resources).orElse(List.of());
    return new Project(
        layout.map(Layout::root).orElse(Path.of("").toAbsolutePath()),
        new Reading(
            now.classPath().orElseGet(Reading::ownClassPath),
            now.sourcePath().or(() -> joined(sources)),
            now.release(),
            options(now, resources, document.path().flatMap(LockPlace::above))),
        models(now),
        sources,
        resources);
  }

  private static Map<String, String> options(
      Settings settings, List<Path> resources, Optional<Path> lock) {
    Map<String, String> options = new TreeMap<>(settings.processorOptions());
    joined(resources).ifPresent(roots -> options.putIfAbsent(RESOURCES, roots));
    lock.ifPresent(file -> options.putIfAbsent(LOCK, file.toAbsolutePath().toString()));
    settings.models().ifPresent(file -> options.putIfAbsent(MODELS, file.toString()));
    return options;
  }

  private static ModelCatalogue models(Settings settings) {
    return settings
        .models()
        .map(ModelCatalogue::withOverrides)
        .filter(CatalogueResult.Loaded.class::isInstance)
        .map(result -> ((CatalogueResult.Loaded) result).catalogue())
        .orElseGet(ModelCatalogue::bundled);
  }

  private static Optional<String> joined(List<Path> paths) {
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
  }
}
