package io.github.warmprefix.maven.stale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the packaged texts of a project against the hashes in its generated classes. */
public final class Staleness {
  private final Path classes;
  private final Packaged packaged;

  /**
   * A look at a project.
   *
   * @param classes the folder of its classes and packaged texts
   * @param classPath what else is on its class path at runtime
   */
  public Staleness(Path classes, List<Path> classPath) {
    this.classes = classes;
    List<Path> searched = new ArrayList<>(List.of(classes));
    searched.addAll(classPath);
    packaged = new Packaged(searched);
  }

  /** The texts that differ from what was compiled, by class and in the order of the templates. */
  public List<StaleText> find() throws IOException {
    List<StaleText> stale = new ArrayList<>();
    for (Builder builder : Builders.in(classes)) {
      for (CompiledText text : builder.texts()) {
        Optional<String> now = packaged.sha256(text.path());
        if (!now.equals(Optional.of(text.sha256()))) {
          stale.add(new StaleText(builder.file(), text.template(), text.path(), now.isPresent()));
        }
      }
    }
    return stale;
  }
}
