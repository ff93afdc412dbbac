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
 */
record FilerRoot(Filer filer, StandardLocation location) implements ResourceRoot {
  @Override
  public String describe() {
    return folder().map(Path::toString).orElse(location.getName());
  }

  @Override
  public Optional<ResourceResult> look(String path) {
    Optional<Path> folder = folder();
    if (folder.isPresent()) {
      return new FolderRoot(folder.get()).look(path);
    }
    try (InputStream in = filer.getResource(location, "", path).openInputStream()) {
      return Optional.of(FolderRoot.read(path, in));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The folder behind the location, where it is one. */
  Optional<Path> folder() {
    try {
      FileObject probe = filer.getResource(location, "", "warmprefix");
      URI uri = probe.toUri();
      return "file".equals(uri.getScheme())
          ? Optional.ofNullable(Path.of(uri).getParent())
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
