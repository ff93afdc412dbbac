package io.github.warmprefix.maven.stale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The packaged texts as people edit them.
 *
 * @param folders the folders whose files are packaged as they are
 */
public record EditedTexts(List<Path> folders) {
  /** The file of a text, by its path from the root of the class path. */
  public Optional<Path> file(String path) {
    return folders.stream()
        .map(folder -> folder.resolve(path))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /**
   * Brings copies among the classes up to date. Maven's own copying goes by the time of a file,
   * which may well be old where the text is new.
   */
  public void bringInto(Path classes, List<StaleText> texts) throws IOException {
    for (StaleText text : texts) {
      Path copy = classes.resolve(text.path());
      Optional<Path> edited = file(text.path());
      if (edited.isPresent() && Files.isRegularFile(copy)) {
        Files.copy(edited.get(), copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
