package io.github.warmprefix.core.cost;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The workloads of one environment, as a properties file gives them: {@code replicas=4} for all
 * templates, {@code shop.TicketTriage.requestsPerDay=80000} for one.
 */
public final class WorkloadFile {
  /** A file that says nothing. */
  public static final WorkloadFile NONE = new WorkloadFile(Map.of());

  private static final long LARGEST = 1 << 20;

  private final Map<String, Map<WorkloadField, Long>> byTemplate;

  /**
   * What reading a file gave.
   *
   * @param workloads what the file says, as far as it makes sense
   * @param problems one sentence for each line that makes none
   */
  public record Read(WorkloadFile workloads, List<String> problems) {}

  private WorkloadFile(Map<String, Map<WorkloadField, Long>> byTemplate) {
    this.byTemplate = byTemplate;
  }

  /** Reads a file. */
  public static Read read(Path path) {
    List<String> problems = new ArrayList<>();
    Map<String, Map<WorkloadField, Long>> known = new TreeMap<>();
    Properties lines = new Properties();
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        return new Read(NONE, List.of(path + " is not a regular file"));
      }
      if (Files.exists(path) && Files.size(path) > LARGEST) {
        return new Read(NONE, List.of(path + " is longer than " + LARGEST + " bytes"));
      }
      try (Reader text = new StringReader(Files.readString(path, StandardCharsets.UTF_8))) {
        lines.load(text);
      }
    } catch (IOException | IllegalArgumentException e) {
      return new Read(
          NONE,
          List.of("the workloads in " + path + " cannot be read: " + e.getClass().getSimpleName()));
    }
    for (String key : new TreeSet<>(lines.stringPropertyNames())) {
      add(known, key, lines.getProperty(key))
          .ifPresent(problem -> problems.add("in " + path + ", " + problem));
    }
    return new Read(new WorkloadFile(known), List.copyOf(problems));
  }

  private static Optional<String> add(
      Map<String, Map<WorkloadField, Long>> known, String key, String value) {
    int dot = key.lastIndexOf('.');
    Optional<WorkloadField> field = WorkloadField.ofWritten(key.substring(dot + 1));
    if (field.isEmpty()) {
      return Optional.of(key + " is no number of a workload");
    }
    long number;
    try {
      number = Long.parseLong(value.strip().replace("_", ""));
    } catch (NumberFormatException e) {
      return Optional.of(key + " is " + value + ", which is no whole number");
    }
    Optional<String> problem = field.get().problem(number);
    if (problem.isEmpty()) {
      known
          .computeIfAbsent(
              dot < 0 ? "" : key.substring(0, dot), template -> new EnumMap<>(WorkloadField.class))
          .put(field.get(), number);
    }
    return problem;
  }

  /**
   * The workload of a template: what the file says of it, over what it says of all, over what the
   * template declares; empty where nobody says how many requests there are.
   *
   * @param template the full name of the template
   * @param declared the numbers that the template declares
   */
  public Optional<Workload> of(String template, Map<WorkloadField, Long> declared) {
    Map<WorkloadField, Long> fields = new EnumMap<>(WorkloadField.class);
    fields.putAll(declared);
    fields.putAll(byTemplate.getOrDefault("", Map.of()));
    fields.putAll(byTemplate.getOrDefault(template, Map.of()));
    return fields.containsKey(WorkloadField.REQUESTS_PER_DAY)
        ? Optional.of(Workload.of(fields))
        : Optional.empty();
  }
}
