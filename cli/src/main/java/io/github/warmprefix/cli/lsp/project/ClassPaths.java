package io.github.warmprefix.cli.lsp.project;

import io.github.warmprefix.cli.source.Reading;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds out what the sources of a module compile against: what the user says, a file that the build
 * has written, what Maven says, or, for want of those, what this program carries.
 */
final class ClassPaths {
  /** Where a build may write down the class path of a module, as for javac or an entry a line. */
  static final String FILE = "warmprefix.classpath";

  private final MavenClassPaths maven;
  private final Notices notices;
  private final Map<Path, String> said = new ConcurrentHashMap<>();

  ClassPaths(MavenClassPaths maven, Notices notices) {
    this.maven = maven;
    this.notices = notices;
  }

  /** The class path, with the classes that the module was last compiled to. */
  String of(Layout layout, Settings settings) {
    String found =
        settings
            .classPath()
            .map(ClassPaths::given)
            .or(() -> written(layout))
            .or(() -> settings.maven() ? maven(layout) : Optional.empty())
            .orElseGet(() -> carried(layout));
    List<String> entries = new ArrayList<>();
    layout.classes().forEach(folder -> entries.add(folder.toString()));
    entries.add(found);
    return String.join(File.pathSeparator, entries);
  }

  /** A class path, or the file that holds it behind an {@code @}. */
  private static String given(String classPath) {
    return classPath.startsWith("@")
        ? read(Path.of(classPath.substring(1))).orElseGet(Reading::ownClassPath)
        : classPath;
  }

  private static Optional<String> written(Layout layout) {
    return read(layout.root().resolve(FILE)).or(() -> read(layout.output().resolve(FILE)));
  }

  private static Optional<String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Files.readString(file)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining(File.pathSeparator)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<String> maven(Layout layout) {
    return layout.tool() == Layout.Tool.MAVEN ? maven.of(layout.root()) : Optional.empty();
  }

  private String carried(Layout layout) {
    if (layout.tool() != Layout.Tool.NONE && !maven.isAsked(layout.root())) {
      say(
          layout.root(),
          "no class path is known for %s: judged with the annotations, the runtime and the SDK of this program, and what uses other libraries is taken for unknown; set classPath, or have the build write %s"
              .formatted(layout.root(), layout.output().resolve(FILE)));
    }
    return Reading.ownClassPath();
  }

  private void say(Path root, String notice) {
    if (!notice.equals(said.put(root, notice))) {
      notices.say(notice);
    }
  }
}
