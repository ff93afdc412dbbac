package io.github.warmprefix.cli.lsp.project;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.source.LockPlace;
import io.github.warmprefix.cli.source.Reading;
import io.github.warmprefix.core.models.CatalogueResult;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** Finds out to which module a document belongs, and how that is read. */
public final class Projects {
  private static final String RESOURCES = "warmprefix.resources";
  private static final String LOCK = "warmprefix.lock";
  private static final String MODELS = "warmprefix.models";

  private final Notices notices;
  private final ClassPaths classPaths;
  private volatile Settings settings;
  private volatile ModelCatalogue models;

  /**
   * Projects that are read as the user says.
   *
   * @param background where Maven is waited for
   * @param notices is told what is missing
   * @param learned is run when more is known of a project
   */
  public Projects(Settings settings, Executor background, Notices notices, Runnable learned) {
    this.notices = notices;
    classPaths =
        new ClassPaths(
            new MavenClassPaths(
                Path.of(System.getProperty("user.home"), ".cache", "warmprefix", "class-paths"),
                background,
                notices,
                learned),
            notices);
    set(settings);
  }

  /** From here on the user says something else. */
  public void set(Settings changed) {
    settings = changed;
    models = models(changed);
  }

  /** The module of a document. */
  public Project of(OpenDocument document) {
    Optional<Layout> layout = document.path().map(file -> Layout.around(file, document.text()));
    Settings now = settings;
    List<Path> sources = layout.map(Layout::sources).orElse(List.of());
    List<Path> resources = new ArrayList<>(now.resources());
    layout.map(Layout::resources).ifPresent(resources::addAll);
    return new Project(
        layout.map(Layout::root).orElse(Path.of("").toAbsolutePath()),
        new Reading(
            layout.map(known -> classPaths.of(known, now)).orElseGet(Reading::ownClassPath),
            now.sourcePath().or(() -> joined(sources)),
            now.release(),
            options(now, resources, document.path().flatMap(LockPlace::above))),
        models,
        sources,
        resources);
  }

  private static Map<String, String> options(
      Settings settings, List<Path> resources, Optional<Path> lock) {
    Map<String, String> options = new TreeMap<>(settings.processorOptions());
    joined(resources).ifPresent(roots -> options.merge(RESOURCES, roots, Projects::joined));
    lock.ifPresent(file -> options.putIfAbsent(LOCK, file.toAbsolutePath().toString()));
    settings.models().ifPresent(file -> options.putIfAbsent(MODELS, file.toString()));
    return options;
  }

  private ModelCatalogue models(Settings settings) {
    Optional<CatalogueResult> result = settings.models().map(ModelCatalogue::withOverrides);
    if (result.orElse(null) instanceof CatalogueResult.Loaded loaded) {
      return loaded.catalogue();
    }
    if (result.orElse(null) instanceof CatalogueResult.Rejected rejected) {
      notices.say(rejected.message());
    }
    return ModelCatalogue.bundled();
  }

  private static Optional<String> joined(List<Path> paths) {
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
  }

  private static String joined(String first, String second) {
    return first + File.pathSeparator + second;
  }
}
