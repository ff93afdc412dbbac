package io.github.warmprefix.cli.source;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import io.github.warmprefix.cli.ModelOptions;
import io.github.warmprefix.processor.options.OptionsParser;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How sources are read: against what, in which language, with which options of the processor. */
public final class SourceOptions {
  private static final String RESOURCES = "warmprefix.resources";
  private static final String MODELS = "warmprefix.models";
  private static final String LOCK = "warmprefix.lock";

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      description =
          "What the sources compile against, written as for javac. Default: the annotations, the"
              + " runtime and the SDK of this program.")
  private Optional<String> classPath = Optional.empty();

  @Option(
      names = "--source-path",
      paramLabel = "PATH",
      description = "Where to find sources that are needed but not to be judged.")
  private Optional<String> sourcePath = Optional.empty();

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "The release of Java whose language the sources use.")
  private Optional<Integer> release = Optional.empty();

  @Option(
      names = "--resources",
      paramLabel = "FOLDER",
      description =
          "Where packaged texts are searched first; may be repeated. They are also found in"
              + " src/*/resources beside src/*/java, and in the folders given as PATH.")
  private List<Path> resources = List.of();

  @Option(
      names = "-A",
      paramLabel = "NAME=VALUE",
      description = "An option of the processor, for example -Awarmprefix.WP303=error.")
  private Map<String, String> processorOptions = Map.of();

  @Mixin private ModelOptions models;

  /** The models of the user. */
  public ModelOptions models() {
    return models;
  }

  /** What the sources compile against, where the user says so. */
  public Optional<String> classPath() {
    return classPath;
  }

  /** Where sources are that are needed but not to be judged, where the user says so. */
  public Optional<String> sourcePath() {
    return sourcePath;
  }

  /** The release of Java, where the user says so. */
  public Optional<Integer> release() {
    return release;
  }

  /** Where packaged texts are searched first. */
  public List<Path> resources() {
    return resources;
  }

  /** The options of the processor. */
  public Map<String, String> processorOptions() {
    return processorOptions;
  }

  /** The lock file that the user names as an option of the processor. */
  public Optional<Path> lockFile() {
    return Optional.ofNullable(processorOptions.get(LOCK)).map(Path::of);
  }

  /**
   * How the compiler is to read files.
   *
   * @param lock the lock file that templates are held against, unless the user names one
   */
  Reading reading(SourceFiles files, Optional<Path> lock) {
    return new Reading(
        classPath.orElseGet(Reading::ownClassPath),
        sourcePath,
        release,
        processorOptions(files, lock));
  }

  private Map<String, String> processorOptions(SourceFiles files, Optional<Path> lock) {
    Map<String, String> all = new LinkedHashMap<>(processorOptions);
    models.file().ifPresent(file -> all.put(MODELS, file.toString()));
    lock.ifPresent(file -> all.putIfAbsent(LOCK, file.toString()));
    List<String> roots = new ArrayList<>();
    resources.forEach(root -> roots.add(root.toString()));
    Optional.ofNullable(processorOptions.get(RESOURCES)).ifPresent(roots::add);
    files.resourceRoots().forEach(root -> roots.add(root.toString()));
    if (!roots.isEmpty()) {
      all.put(RESOURCES, String.join(File.pathSeparator, roots));
    }
    check(all);
    return all;
  }

  private static void check(Map<String, String> options) {
    List<String> problems = new ArrayList<>();
    options.keySet().stream()
        .filter(name -> !OptionsParser.names().contains(name))
        .forEach(name -> problems.add("there is no option -A" + name));
    problems.addAll(OptionsParser.parse(options).problems());
    if (!problems.isEmpty()) {
      throw new FailureException(ExitCodes.USAGE, String.join("; ", problems));
    }
  }
}
