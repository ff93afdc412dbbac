package io.github.warmprefix.processor.outer;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out where ecj looks for classes, on a command line and inside of Eclipse. */
final class EcjClassPath {
  /** Entries that stand for the classes of a JDK. */
  private static final Set<String> PLATFORM =
      Set.of("ClasspathJrt", "ClasspathJep247", "ClasspathJep247Jdk12", "ClasspathJmod");

  private EcjClassPath() {}

  /** The existing files and folders that a compiler of ecj's has on its class path. */
  static List<Path> of(Inside compiler) {
    Optional<Inside> names =
        compiler.field("lookupEnvironment").flatMap(lookup -> lookup.field("nameEnvironment"));
    Stream<Inside> entries =
        Stream.of("classpaths", "binaryLocations")
            .flatMap(field -> names.flatMap(environment -> environment.field(field)).stream())
            .flatMap(Inside::elements);
    return entries
        .filter(entry -> !PLATFORM.contains(entry.object().getClass().getSimpleName()))
        .flatMap(entry -> file(entry).stream())
        .filter(File::exists)
        .map(File::toPath)
        .toList();
  }

  private static Optional<File> file(Inside entry) {
    Optional<String> jar = entry.field("zipFilename").flatMap(Inside::text);
    return entry
        .call("getPath")
        .flatMap(Inside::text)
        .or(() -> jar)
        .map(File::new)
        .or(() -> folder(entry));
  }

  private static Optional<File> folder(Inside entry) {
    return entry
        .field("binaryFolder")
        .flatMap(folder -> folder.call("getLocation"))
        .flatMap(location -> location.call("toFile"))
        .map(Inside::object)
        .filter(File.class::isInstance)
        .map(File.class::cast);
  }
}
