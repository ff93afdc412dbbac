package io.github.warmprefix.cli.lsp.archive;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another JVM with the program in it, with the same options as this one: an archive serves those
 * only that are started as the one was that wrote it.
 */
final class ServerJvm {
  /** A JVM writes warnings to the standard output, which belongs to the protocol. */
  private static final String SILENT = "-Xlog:disable";

  private ServerJvm() {}

  /**
   * A server whose JVM writes an archive when it ends.
   *
   * @throws FailureException if this program does not run from a jar
   */
  static ProcessBuilder command(Path archive) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-XX:SharedArchiveFile"))
        .filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-javaagent"))
        .forEach(command::add);
    command.add(SILENT);
    command.add("-XX:ArchiveClassesAtExit=" + archive);
    command.addAll(List.of("-jar", jar().toString(), "lsp", "--no-maven"));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static Path jar() {
    return Optional.ofNullable(ServerJvm.class.getProtectionDomain().getCodeSource())
        .map(ServerJvm::place)
        .filter(Files::isRegularFile)
        .orElseThrow(
            () ->
                new FailureException(
                    ExitCodes.FAILED, "only a program that is a jar can have an archive"));
  }

  private static Path place(CodeSource source) {
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
