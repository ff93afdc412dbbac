package io.github.warmprefix.cli.lsp.project;

import io.github.warmprefix.cli.source.SourceOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says about projects; what is left open is found out.
 *
 * @param classPath what sources compile against
 * @param sourcePath where other sources are
 * @param release the release of Java whose language is used
 * @param resources where packaged texts are searched first
 * @param processorOptions the options of the processor by their names
 * @param models a catalogue that is laid over the bundled one
 * @param maven whether Maven may be asked for a class path
 */
public record Settings(
    Optional<String> classPath,
    Optional<String> sourcePath,
    Optional<Integer> release,
    List<Path> resources,
    Map<String, String> processorOptions,
    Optional<Path> models,
    boolean maven) {
  /** Copies the lists. */
  public Settings {
    resources = List.copyOf(resources);
    processorOptions = Map.copyOf(processorOptions);
  }

  /** What the command line says. */
  public static Settings of(SourceOptions options, boolean maven) {
    return new Settings(
        options.classPath(),
        options.sourcePath(),
        options.release(),
        options.resources(),
        options.processorOptions(),
        options.models().file(),
        maven);
  }
}
