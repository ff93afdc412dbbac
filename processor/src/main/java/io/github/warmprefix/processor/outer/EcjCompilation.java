package io.github.warmprefix.processor.outer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Reads from ecj what it compiles; nothing in the standard interfaces tells. */
public final class EcjCompilation {
  /** ecj numbers releases as class files do, with the major version in the upper bits. */
  private static final int MAJOR = 16;

  private static final int CLASS_FILES_OF_JAVA_0 = 44;

  private final ProcessingEnvironment environment;
  private final Inside compiler;

  private EcjCompilation(ProcessingEnvironment environment, Inside compiler) {
    this.environment = environment;
    this.compiler = compiler;
  }

  /** The compilation behind {@code environment}, which may be wrapped by a build tool. */
  public static OuterResult read(ProcessingEnvironment environment) {
    for (ProcessingEnvironment layer : Environments.layers(environment)) {
      Optional<Inside> compiler = new Inside(layer).field("_compiler");
      if (compiler.isPresent()) {
        return new EcjCompilation(layer, compiler.get()).read();
      }
    }
    return new OuterResult.NotFound(
        "%s is no environment of javac or ecj".formatted(environment.getClass().getName()));
  }

  private OuterResult read() {
    List<OuterSource> sources = sources();
    if (sources.isEmpty()) {
      return new OuterResult.NotFound("this version of ecj keeps them elsewhere");
    }
    Set<Path> classes = new LinkedHashSet<>(EcjClassPath.of(compiler));
    Stream.of(
            StandardLocation.CLASS_PATH,
            StandardLocation.MODULE_PATH,
            StandardLocation.CLASS_OUTPUT)
        .forEach(location -> classes.addAll(paths(location)));
    return new OuterResult.Found(
        new OuterCompilation(
            sources,
            List.copyOf(classes),
            paths(StandardLocation.SOURCE_PATH),
            release(),
            environment.isPreviewEnabled()));
  }

  /** The standard interface knows no release that is newer than the runtime's. */
  private int release() {
    return compiler
        .field("options")
        .flatMap(options -> options.field("sourceLevel"))
        .map(Inside::object)
        .filter(Long.class::isInstance)
        .map(level -> (int) ((Long) level >>> MAJOR) - CLASS_FILES_OF_JAVA_0)
        .orElseGet(() -> environment.getSourceVersion().ordinal());
  }

  private List<OuterSource> sources() {
    return compiler
        .field("unitsToProcess")
        .map(Inside::elements)
        .orElse(Stream.empty())
        .flatMap(unit -> source(unit).stream())
        .toList();
  }

  private static Optional<OuterSource> source(Inside parsed) {
    Optional<Inside> unit =
        parsed.field("compilationResult").flatMap(result -> result.field("compilationUnit"));
    Optional<String> name = unit.flatMap(u -> u.call("getFileName")).flatMap(Inside::text);
    Optional<String> text = unit.flatMap(u -> u.call("getContents")).flatMap(Inside::text);
    return name.flatMap(n -> text.map(t -> new OuterSource(n, t)));
  }

  private List<Path> paths(Location location) {
    List<Path> paths = new ArrayList<>();
    new Inside(environment)
        .call("getFileManager")
        .map(Inside::object)
        .filter(StandardJavaFileManager.class::isInstance)
        .map(StandardJavaFileManager.class::cast)
        .map(files -> files.getLocationAsPaths(location))
        .ifPresent(found -> found.forEach(paths::add));
    return paths;
  }
}
