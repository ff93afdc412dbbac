package io.github.warmprefix.docs.check;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Runs commands as somebody does who pastes them into a terminal. */
final class Shell {
  private static final int SECONDS = 120;

  private final Path folder;

  Shell(Path folder) {
    this.folder = folder;
  }

  /**
   * What commands did.
   *
   * @param output what they printed, on either stream
   * @param failures the exit codes other than 0
   */
  record Result(String output, Set<String> failures) {}

  Result run(String script) throws IOException, InterruptedException {
    Path codes = Files.createTempFile(folder, "codes", "");
    Path output = Files.createTempFile(folder, "output", "");
    ProcessBuilder bash =
        new ProcessBuilder(
                "bash", "-c", "trap 'echo $? >> %s' ERR\n%s\ntrue".formatted(codes, script))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(output.toFile());
    bash.environment().merge("PATH", folder.resolve("bin") + ":", (path, bin) -> bin + path);
    bash.environment().remove("ANTHROPIC_API_KEY");
    Process process = bash.start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("still running after %d s: %s".formatted(SECONDS, script));
    }
    Result result = new Result(Files.readString(output, StandardCharsets.UTF_8), failures(codes));
    Files.delete(codes);
    Files.delete(output);
    return result;
  }

  private static Set<String> failures(Path codes) throws IOException {
    return new TreeSet<>(Files.readAllLines(codes));
  }
}
