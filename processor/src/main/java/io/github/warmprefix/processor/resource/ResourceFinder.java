package io.github.warmprefix.processor.resource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Finds packaged texts: in the folders of the option, the class output, the source path, and in
 * {@code src/main/resources} of the folders above the class output.
 */
public final class ResourceFinder {
  private static final int LEVELS_UP = 8;

  private final List<Path> optionRoots;
  private final Filer filer;
  private final UnsavedTexts unsaved;
  private final Map<String, ResourceResult> found = new HashMap<>();
  private List<ResourceRoot> roots;

  /**
   * A finder for one compilation.
   *
   * @param optionRoots the folders that are searched first
   * @param filer the way to the compiler's own locations
   * @param unsaved files that are not as they are on disk
   */
  public ResourceFinder(List<Path> optionRoots, Filer filer, UnsavedTexts unsaved) {
    this.optionRoots = optionRoots;
    this.filer = filer;
    this.unsaved = unsaved;
  }

  /** The text at that path from the root of the class path. */
  public ResourceResult find(String path) {
    return found.computeIfAbsent(path, this::search);
  }

  private ResourceResult search(String path) {
    Optional<String> flaw = ResourcePath.flaw(path);
    if (flaw.isPresent()) {
      return new ResourceResult.Outside(path, flaw.get());
    }
    for (ResourceRoot root : roots()) {
      Optional<ResourceResult> result = root.look(path);
      if (result.isPresent()) {
        return result.get();
      }
    }
    return missing(path);
  }

  private ResourceResult missing(String path) {
    return new ResourceResult.Missing(
        path,
        roots().stream().map(ResourceRoot::describe).toList(),
        roots().stream().flatMap(root -> root.similar(path).stream()).findFirst().orElse(""));
  }

  private List<ResourceRoot> roots() {
    if (roots == null) {
      roots = new ArrayList<>();
      optionRoots.forEach(folder -> roots.add(new FolderRoot(folder, unsaved)));
      FilerRoot classOutput = new FilerRoot(filer, StandardLocation.CLASS_OUTPUT, unsaved);
      roots.add(classOutput);
      roots.add(new FilerRoot(filer, StandardLocation.SOURCE_PATH, unsaved));
      classOutput.folder().ifPresent(this::addFoldersAbove);
    }
    return roots;
  }

  private void addFoldersAbove(Path classOutput) {
    Path folder = classOutput.toAbsolutePath().normalize();
    boolean tests = folder.endsWith("test") || folder.endsWith("test-classes");
    List<String> kinds = tests ? List.of("test", "main") : List.of("main");
    for (int level = 0; level < LEVELS_UP && folder != null; level++, folder = folder.getParent()) {
      for (String kind : kinds) {
        Path resources = folder.resolve("src").resolve(kind).resolve("resources");
        if (resources.toFile().isDirectory()) {
          roots.add(new FolderRoot(resources, unsaved));
        }
      }
    }
  }
}
