package io.github.warmprefix.cli.lsp.project;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * Asks Maven for class paths, in the background and once for each state of a {@code pom.xml} and
 * those above it; what it answered is kept in a folder from one session to the next.
 */
final class MavenClassPaths {
  private static final String POM = "pom.xml";

  private final Path kept;
  private final Executor background;
  private final Notices notices;
  private final Runnable answered;
  private final Map<String, Optional<String>> answers = new ConcurrentHashMap<>();

  /**
   * Class paths that are not known yet.
   *
   * @param kept the folder of former answers
   * @param answered is run when Maven has answered
   */
  MavenClassPaths(Path kept, Executor background, Notices notices, Runnable answered) {
    this.kept = kept;
    this.background = background;
    this.notices = notices;
    this.answered = answered;
  }

  /** The class path of a module; empty as long as Maven has not told, and where it cannot. */
  Optional<String> of(Path module) {
    String state = state(module);
    Optional<String> known = answers.get(state);
    if (known == null) {
      known = former(state);
      if (answers.putIfAbsent(state, known) == null && known.isEmpty()) {
        notices.say("asking Maven for the class path of " + module);
        background.execute(() -> ask(module, state));
      }
    }
    return known;
  }

  /** Whether Maven was asked for a module as it is now. */
  boolean isAsked(Path module) {
    return answers.containsKey(state(module));
  }

  private Optional<String> former(String state) {
    try {
      return Optional.of(Files.readString(kept.resolve(state)).strip())
          .filter(MavenClassPaths::isThere);
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  private static boolean isThere(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .allMatch(entry -> entry.isEmpty() || Files.exists(Path.of(entry)));
  }

  private void ask(Path module, String state) {
    MavenRun.Answer answer = MavenRun.classPath(module);
    if (answer instanceof MavenRun.Answer.ClassPath found) {
      answers.put(state, Optional.of(found.entries()));
      keep(state, found.entries());
      answered.run();
    } else if (answer instanceof MavenRun.Answer.Failed failed) {
      notices.say(
          "Maven could not tell the class path of %s (%s): judged without; set classPath, or have the build write target/%s"
              .formatted(module, failed.reason(), ClassPaths.FILE));
    }
  }

  private void keep(String state, String classPath) {
    try {
      Files.createDirectories(kept);
      Path file = Files.createTempFile(kept, "answer", ".tmp");
      Files.writeString(file, classPath);
      Files.move(file, kept.resolve(state), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException askedAgainNextTime) {
      return;
    }
  }

  /** The hash of the file that describes a module and of those in the folders above. */
  private static String state(Path module) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(module.toString().getBytes(StandardCharsets.UTF_8));
      Path folder = module;
      while (folder != null && Files.isRegularFile(folder.resolve(POM))) {
        digest.update(Files.readAllBytes(folder.resolve(POM)));
        folder = folder.getParent();
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException unreadable) {
      return "unreadable";
    }
  }
}
