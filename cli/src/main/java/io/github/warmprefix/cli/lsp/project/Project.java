package io.github.warmprefix.cli.lsp.project;

import io.github.warmprefix.cli.source.Reading;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the module that a document belongs to.
 *
 * @param root its folder
 * @param reading how its sources are read
 * @param models the models with their prices
 * @param sources its roots of Java sources
 * @param resources its roots of packaged texts
 */
public record Project(
    Path root, Reading reading, ModelCatalogue models, List<Path> sources, List<Path> resources) {
  /** Copies the lists. */
  public Project {
    sources = List.copyOf(sources);
    resources = List.copyOf(resources);
  }

  /** The file of a packaged text, by its path from the root of the class path. */
  public Optional<Path> resource(String path) {
    return resources.stream()
        .map(root -> root.resolve(path).normalize())
        .filter(Files::exists)
        .findFirst();
  }
}
