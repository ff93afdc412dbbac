package io.github.warmprefix.processor.outer;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs ecj with the processor in a JVM of its own, as on a command line. */
final class EcjProcess {
  private static final String MAIN = "org.eclipse.jdt.internal.compiler.batch.Main";

  private final List<String> jvmOptions = new ArrayList<>();
  private final List<String> jvmClassPath = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();
  private List<String> language = List.of("--release", "17");

  /**
   * What a run printed.
   *
   * @param exitCode 0 if ecj was content
   * @param text standard output and error
   */
  record Output(int exitCode, String text) {}

  EcjProcess() {
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> new File(entry).getName().startsWith("ecj-"))
        .forEach(jvmClassPath::add);
  }

  /** Compiles another version of the language than 17. */
  EcjProcess language(int version) {
    language = List.of("-source", "" + version, "-target", "" + version);
    return this;
  }

  EcjProcess jvm(String... options) {
    jvmOptions.addAll(List.of(options));
    return this;
  }

  /** Adds to what the JVM that runs ecj has on its class path. */
  EcjProcess beside(Path entry) {
    jvmClassPath.add(entry.toString());
    return this;
  }

  /** Has ecj find processors as it does for code without modules. */
  EcjProcess processorPath() {
    return arguments("-processorpath", System.getProperty("java.class.path"));
  }

  /** Has ecj find processors as it does for modules. */
  EcjProcess processorModulePath() {
    return arguments("--processor-module-path", System.getProperty("java.class.path"));
  }

  EcjProcess arguments(String... more) {
    arguments.addAll(List.of(more));
    return this;
  }

  Output run(Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", String.join(File.pathSeparator, jvmClassPath), MAIN));
    command.addAll(language);
    command.addAll(arguments);
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("ecj does not end: " + command);
    }
    return new Output(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }
}
