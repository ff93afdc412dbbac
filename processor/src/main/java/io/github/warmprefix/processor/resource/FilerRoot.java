package io.github.warmprefix.processor.resource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A location of the compiler's file manager. File managers differ in how they refuse a location or
 * a name, so every exception means that nothing is there.
 *
 * @param unsaved files in it that are not as they are on disk
 */
record FilerRoot(Filer filer, StandardLocation location, UnsavedTexts unsaved)
    implements ResourceRoot {
  private static final String ANY_NAME = "warmprefix";

  @Override
  public String describe() {
    return folder().map(Path::toString).orElse(location.getName());
  }

  @Override
  public Optional<ResourceResult> look(String path) {
    Optional<FolderRoot> folder = folderFor(path);
    if (folder.isPresent()) {
      return folder.get().look(path);
    }
    try (InputStream in = filer.getResource(location, "", path).openInputStream()) {
      return Optional.of(FolderRoot.read(path, in));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> similar(String path) {
    return folderFor(path).flatMap(folder -> folder.similar(path));
  }

  private Optional<FolderRoot> folderFor(String path) {
    return folder().or(() -> folderAbove(path)).map(folder -> new FolderRoot(folder, unsaved));
  }

  /**
   * The folder behind the location, where it is one and the compiler tells of files not yet there.
   */
  Optional<Path> folder() {
    return fileOf(ANY_NAME).map(Path::getParent);
  }

  /**
   * The same for compilers such as ecj, which tell only of what exists: the file or a folder above.
   */
  private Optional<Path> folderAbove(String path) {
    for (Path step = Path.of(path); step != null; step = step.getParent()) {
      Optional<Path> found = fileOf(step.toString().replace('\\', '/'));
      if (found.isPresent()) {
        Path folder = found.get();
        for (int i = 0; i < step.getNameCount() && folder != null; i++) {
          folder = folder.getParent();
        }
        return Optional.ofNullable(folder);
      }
    }
    return Optional.empty();
  }

  private Optional<Path> fileOf(String name) {
    try {
      FileObject file = filer.getResource(location, "", name);
      URI uri = file.toUri();
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
