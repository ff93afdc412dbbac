package io.github.warmprefix.cli.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the compiler reads sources.
 *
 * @param classPath what they compile against
 * @param sourcePath where sources are that are needed but not to be judged
 * @param release the release of Java whose language they use
 * @param processorOptions the options of the processor by their names
 */
public record Reading(
    String classPath,
    Optional<String> sourcePath,
    Optional<Integer> release,
    Map<String, String> processorOptions) {
  /** Stops before classes are written; looks at what can be understood in spite of errors. */
  private static final List<String> MANNER =
      List.of(
          "-XDshould-stop.ifError=FLOW",
          "-XDshould-stop.ifNoError=FLOW",
          "-implicit:none",
          "-Xlint:none",
          "-encoding",
          "UTF-8",
          "-Xmaxerrs",
          Integer.toString(Integer.MAX_VALUE));

  /** Copies the map. */
  public Reading {
    processorOptions = Map.copyOf(processorOptions);
  }

  /** The class path of this program: the annotations, the runtime and the SDK among the rest. */
  public static String ownClassPath() {
    return System.getProperty("java.class.path");
  }

  /** What javac is told. */
  public List<String> javacOptions() {
    List<String> options = new ArrayList<>(manner());
    options.addAll(List.of("-classpath", classPath));
    return options;
  }

  /** What javac is told where it knows the class path already. */
  public List<String> manner() {
    List<String> options = new ArrayList<>(MANNER);
    sourcePath.ifPresent(path -> options.addAll(List.of("-sourcepath", path)));
    release.ifPresent(n -> options.addAll(List.of("-source", Integer.toString(n))));
    processorOptions.forEach((name, value) -> options.add("-A" + name + "=" + value));
    return options;
  }
}
