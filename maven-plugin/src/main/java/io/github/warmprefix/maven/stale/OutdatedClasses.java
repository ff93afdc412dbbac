package io.github.warmprefix.maven.stale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Removes the classes of templates whose texts have changed. The compiler plugin compiles sources
 * that have no class file.
 *
 * @param folder the folder of the classes
 */
public record OutdatedClasses(Path folder) {
  private static final String ENDING = ".class";

  /**
   * Removes the generated classes, and those after which the sources of the templates are named.
   */
  public void remove(List<StaleText> texts) throws IOException {
    Set<Path> files = new TreeSet<>();
    for (StaleText text : texts) {
      files.add(text.classFile());
      files.add(main(folder.resolve(text.template().replace('.', '/') + ENDING)));
    }
    for (Path file : files) {
      removeWithNested(file);
    }
  }

  private static Path main(Path template) throws IOException {
    String source =
        Files.exists(template) ? SourceName.in(Files.readAllBytes(template)).orElse("") : "";
    int dot = source.lastIndexOf('.');
    String outermost = nameOf(template).replaceFirst("(?<=.)[$].*", "");
    return template.resolveSibling((dot < 0 ? outermost : source.substring(0, dot)) + ENDING);
  }

  private static void removeWithNested(Path classFile) throws IOException {
    String name = nameOf(classFile);
    try (Stream<Path> siblings = Files.list(classFile.getParent())) {
      for (Path file : siblings.filter(path -> path.toString().endsWith(ENDING)).toList()) {
        if (nameOf(file).equals(name) || nameOf(file).startsWith(name + "$")) {
          Files.delete(file);
        }
      }
    }
  }

  private static String nameOf(Path classFile) {
    String name = classFile.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
