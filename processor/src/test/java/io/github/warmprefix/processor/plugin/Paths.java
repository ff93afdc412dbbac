package io.github.warmprefix.processor.plugin;

import java.io.File;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The class path of the tests, taken apart as a user's build has it. */
final class Paths {
  /** What a user's code is compiled against. */
  static final String USER =
      entries(
          entry ->
              isModule(entry, "annotations")
                  || isModule(entry, "runtime")
                  || entry.contains("anthropic-java"));

  /** What javac needs of us. */
  static final String PROCESSOR =
      entries(
          entry ->
              isModule(entry, "core")
                  || isModule(entry, "processor") && !entry.endsWith("test-classes")
                  || entry.contains("nanojson")
                  || entry.contains("javapoet"));

  /** Other processors, for the tests. */
  static final String OTHERS =
      entries(entry -> isModule(entry, "processor") && entry.endsWith("test-classes"));

  private Paths() {}

  /** Several paths as one. */
  static String join(String... paths) {
    return String.join(File.pathSeparator, paths);
  }

  private static String entries(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(wanted)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isModule(String entry, String module) {
    String unified = entry.replace('\\', '/');
    return unified.contains("/" + module + "/target/") || unified.contains("/warmprefix-" + module);
  }
}
