package io.github.warmprefix.testing;

import com.anthropic.models.messages.MessageCreateParams;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Renders a request in JVMs that differ as the replicas of a service do. */
final class OtherJvms {
  /** The language, the country and the time zone of each. */
  private static final List<List<String>> HOSTS =
      List.of(
          List.of("en", "US", "UTC"),
          List.of("tr", "TR", "Europe/Istanbul"),
          List.of("ar", "EG", "Pacific/Kiritimati"),
          List.of("de", "CH", "America/St_Johns"));

  private static final long LONGEST_SECONDS = 120;

  private final Class<? extends Supplier<MessageCreateParams>> request;
  private final Path folder;
  private final List<Process> processes = new ArrayList<>();

  private OtherJvms(Class<? extends Supplier<MessageCreateParams>> request, Path folder) {
    this.request = request;
    this.folder = folder;
  }

  static List<RenderedPrefix> render(Class<? extends Supplier<MessageCreateParams>> request) {
    try {
      Path folder = Files.createTempDirectory("warmprefix");
      OtherJvms jvms = new OtherJvms(request, folder);
      try {
        return jvms.renderings();
      } finally {
        jvms.processes.forEach(Process::destroyForcibly);
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a JVM to render in cannot be had", e);
    }
  }

  private List<RenderedPrefix> renderings() throws IOException {
    Path arguments = folder.resolve("classpath");
    Files.writeString(arguments, "-cp \"" + classPath().replace("\\", "\\\\") + "\"");
    for (int i = 0; i < HOSTS.size(); i++) {
      processes.add(start(i, arguments));
    }
    List<RenderedPrefix> renderings = new ArrayList<>();
    for (int i = 0; i < HOSTS.size(); i++) {
      await(i);
      renderings.add(RenderedPrefix.of(circumstances(i), Files.readString(body(i))));
    }
    return renderings;
  }

  private Process start(int host, Path arguments) throws IOException {
    List<String> which = HOSTS.get(host);
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + arguments,
            "-XX:TieredStopAtLevel=1",
            "-Duser.language=" + which.get(0),
            "-Duser.country=" + which.get(1),
            "-Duser.timezone=" + which.get(2),
            RequestPrinter.class.getName(),
            request.getName(),
            body(host).toString())
        .redirectErrorStream(true)
        .redirectOutput(log(host).toFile())
        .start();
  }

  private void await(int host) throws IOException {
    Process process = processes.get(host);
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw failure(host, "took longer than " + LONGEST_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while JVMs rendered a request", e);
    }
    if (process.exitValue() != 0) {
      throw failure(host, "failed");
    }
  }

  private IllegalStateException failure(int host, String what) throws IOException {
    return new IllegalStateException(
        "rendering "
            + request.getName()
            + " "
            + circumstances(host)
            + " "
            + what
            + "\n"
            + new String(Files.readAllBytes(log(host)), StandardCharsets.UTF_8));
  }

  private static String circumstances(int host) {
    List<String> which = HOSTS.get(host);
    return "in JVM "
        + (host + 1)
        + " (locale "
        + which.get(0)
        + "-"
        + which.get(1)
        + ", time zone "
        + which.get(2)
        + ")";
  }

  private Path body(int host) {
    return folder.resolve(host + ".json");
  }

  private Path log(int host) {
    return folder.resolve(host + ".log");
  }

  /** Where this JVM has its classes from, on whichever path. */
  private static String classPath() {
    String modules = System.getProperty("jdk.module.path", "");
    return System.getProperty("java.class.path")
        + (modules.isEmpty() ? "" : File.pathSeparator + modules);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
