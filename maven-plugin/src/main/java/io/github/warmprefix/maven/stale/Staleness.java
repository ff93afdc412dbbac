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
   * @param classes the folder of its classes
   * @param texts the folders and jars in which texts are searched, in order
   */
  public Staleness(Path classes, List<Path> texts) {
    this.classes = classes;
    packaged = new Packaged(texts);
  }

  /**
   * The texts that differ from what was compiled, by class and in the order of the templates. One
   * that is nowhere to be found may be packaged by another project, and says nothing.
   */
  public List<StaleText> find() throws IOException {
    List<StaleText> stale = new ArrayList<>();
    for (Builder builder : Builders.in(classes)) {
      for (CompiledText text : builder.texts()) {
        Optional<String> now = packaged.sha256(text.path());
        if (now.isPresent() && !now.get().equals(text.sha256())) {
          stale.add(new StaleText(builder.file(), text.template(), text.path()));
        }
      }
    }
    return stale;
  }
}
