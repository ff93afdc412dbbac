package io.github.warmprefix.cli.lsp.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the files of a module lie.
 *
 * @param root the folder of the module
 * @param tool what builds it
 * @param sources the roots of Java sources that exist
 * @param resources the roots of packaged texts that exist, those of the tests first for a test
 */
record Layout(Path root, Tool tool, List<Path> sources, List<Path> resources) {
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^\\s*package\\s+([\\p{javaJavaIdentifierPart}.]+)\\s*;");

  /** What builds a module, by the files in its folder. */
  enum Tool {
    MAVEN("target", "pom.xml"),
    GRADLE("build", "build.gradle", "build.gradle.kts"),
    NONE("out");

    private final String output;
    private final List<String> scripts;

    Tool(String output, String... scripts) {
      this.output = output;
      this.scripts = List.of(scripts);
    }

    private boolean builds(Path folder) {
      return scripts.stream().anyMatch(script -> Files.isRegularFile(folder.resolve(script)));
    }
  }

  /** The layout of the module around a file, which may hold a Java source. */
  static Layout around(Path file, String text) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      for (Tool tool : Tool.values()) {
        if (tool.builds(folder)) {
          return built(folder, tool, file);
        }
      }
    }
    return sourceSet(file)
        .map(set -> built(set.getParent().getParent(), Tool.NONE, file))
        .orElseGet(() -> loose(file, text));
  }

  private static Layout built(Path root, Tool tool, Path file) {
    List<Path> sets = new ArrayList<>();
    sourceSet(file).ifPresent(sets::add);
    sets.add(root.resolve("src/main"));
    List<Path> sources = new ArrayList<>();
    sets.forEach(set -> sources.add(set.resolve("java")));
    Path output = root.resolve(tool.output);
    sources.addAll(children(output.resolve("generated-sources")));
    sources.addAll(children(output.resolve("generated/sources/annotationProcessor/java")));
    return new Layout(
        root,
        tool,
        existing(sources),
        existing(sets.stream().map(set -> set.resolve("resources")).toList()));
  }

  /** The folder {@code src/x} around a file. */
  private static Optional<Path> sourceSet(Path file) {
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      Path src = at.getParent();
      if (src != null && src.endsWith("src") && src.getParent() != null) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** A file that is in no usual place: its package tells the root. */
  private static Layout loose(Path file, String text) {
    Matcher matcher = PACKAGE.matcher(text);
    Path root = file.getParent();
    if (matcher.find()) {
      String[] names = matcher.group(1).split("\\.");
      for (int i = names.length - 1; i >= 0 && root != null && root.endsWith(names[i]); i--) {
        root = root.getParent();
      }
    }
    List<Path> found = existing(List.of(root == null ? file.getParent() : root));
    return new Layout(root == null ? file.getParent() : root, Tool.NONE, found, found);
  }

  private static List<Path> existing(List<Path> folders) {
    return folders.stream().distinct().filter(Files::isDirectory).toList();
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Where the build tool puts what it makes. */
  Path output() {
    return root.resolve(tool.output);
  }

  /** Where the build tool puts classes, where it has done so. */
  List<Path> classes() {
    return tool == Tool.GRADLE
        ? existing(List.of(output().resolve("classes/java/main")))
        : existing(List.of(output().resolve("classes")));
  }
}
