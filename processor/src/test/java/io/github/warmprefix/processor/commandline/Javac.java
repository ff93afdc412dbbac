package io.github.warmprefix.processor.commandline;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the program javac with the processor's jar as it is published.
 *
 * @param folder the folder in which it runs
 */
record Javac(Path folder) {
  /** The packaged processor, with all that it needs inside. */
  static final String PROCESSOR = System.getProperty("warmprefix.jar");

  /** What templates and their builders are compiled against. */
  static final String CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(Javac::isOfUsers)
          .collect(Collectors.joining(File.pathSeparator));

  /**
   * What a run came to.
   *
   * @param exitCode 0 if javac was content
   * @param text what it printed
   */
  record Output(int exitCode, String text) {}

  private static boolean isOfUsers(String entry) {
    String unified = entry.replace('\\', '/');
    return unified.matches(".*/(warmprefix-)?(annotations|core|runtime)(/target/.*|-[^/]*[.]jar)")
        || unified.contains("anthropic-java")
        || unified.contains("jackson-");
  }

  Output run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Output(process.waitFor(), text);
  }

  /** The files in a folder, by their path in it, each with the SHA-256 of its bytes. */
  Map<String, String> files(String name) throws IOException, NoSuchAlgorithmException {
    Path root = folder.resolve(name);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.walk(root)) {
      for (Path file : inside.filter(Files::isRegularFile).toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        files.put(root.relativize(file).toString(), HexFormat.of().formatHex(hash));
      }
    }
    return files;
  }

  /** Writes a file, with the folders above it. */
  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
