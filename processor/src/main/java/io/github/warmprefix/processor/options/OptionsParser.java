package io.github.warmprefix.processor.options;

import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Severity;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the {@code -Awarmprefix...} options and says what is wrong with them. */
public final class OptionsParser {
  private static final String PREFIX = "warmprefix.";
  private static final String MODELS = PREFIX + "models";
  private static final String LOCK = PREFIX + "lock";
  private static final String RESOURCES = PREFIX + "resources";
  private static final String WORKLOADS = PREFIX + "workloads";
  private static final String STABILITY = PREFIX + "stability";
  private static final String REPORT = PREFIX + "report";

  private final List<String> problems = new ArrayList<>();

  /**
   * What the options say.
   *
   * @param options the options, without those that make no sense
   * @param problems one sentence for each option that makes no sense
   */
  public record Parsed(Options options, List<String> problems) {}

  /** The names of all options, as a processor declares them. */
  public static Set<String> names() {
    Set<String> names =
        new LinkedHashSet<>(List.of(MODELS, LOCK, RESOURCES, WORKLOADS, STABILITY, REPORT));
    for (RuleId rule : RuleId.values()) {
      names.add(PREFIX + rule.id());
    }
    return names;
  }

  /** The options in the arguments of a plugin, which are written as on the command line. */
  public static Map<String, String> arguments(String... arguments) {
    Map<String, String> raw = new TreeMap<>();
    for (String argument : arguments) {
      String[] option = argument.replaceFirst("^-A", "").split("=", 2);
      raw.put(option[0], option.length == 1 ? "" : option[1]);
    }
    return raw;
  }

  /** Reads the options that a compiler hands to its processors. */
  public static Parsed parse(Map<String, String> raw) {
    OptionsParser parser = new OptionsParser();
    Options options =
        new Options(
            parser.file(raw, MODELS),
            parser.file(raw, LOCK),
            parser.paths(raw, RESOURCES),
            parser.file(raw, WORKLOADS),
            parser.paths(raw, STABILITY),
            parser.file(raw, REPORT),
            parser.severities(raw));
    return new Parsed(options, List.copyOf(parser.problems));
  }

  private Optional<Path> file(Map<String, String> raw, String option) {
    return given(raw, option).flatMap(value -> path(option, value));
  }

  private List<Path> paths(Map<String, String> raw, String option) {
    List<Path> paths = new ArrayList<>();
    given(raw, option)
        .ifPresent(
            value -> {
              for (String entry : value.split(File.pathSeparator)) {
                path(option, entry).ifPresent(paths::add);
              }
            });
    return List.copyOf(paths);
  }

  private Map<RuleId, Severity> severities(Map<String, String> raw) {
    Map<RuleId, Severity> severities = new EnumMap<>(RuleId.class);
    for (RuleId rule : RuleId.values()) {
      String option = PREFIX + rule.id();
      given(raw, option)
          .ifPresent(
              value ->
                  Severity.of(value)
                      .ifPresentOrElse(
                          severity -> severities.put(rule, severity),
                          () ->
                              problems.add(
                                  "-A%s=%s is not one of error, warning, note, off"
                                      .formatted(option, value))));
    }
    return severities;
  }

  /** The value of an option, where there is one; an option without a value is a problem. */
  private Optional<String> given(Map<String, String> raw, String option) {
    if (!raw.containsKey(option)) {
      return Optional.empty();
    }
    String value = raw.get(option);
    if (value == null || value.isBlank()) {
      problems.add("-A%s needs a value: -A%s=...".formatted(option, option));
      return Optional.empty();
    }
    return Optional.of(value.strip());
  }

  private Optional<Path> path(String option, String value) {
    try {
      return Optional.of(Path.of(value));
    } catch (InvalidPathException e) {
      problems.add("-A%s=%s is not a path: %s".formatted(option, value, e.getReason()));
      return Optional.empty();
    }
  }
}
