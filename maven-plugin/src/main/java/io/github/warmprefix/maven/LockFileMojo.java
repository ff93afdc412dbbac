package io.github.warmprefix.maven;

import io.github.warmprefix.cli.source.LockPlace;
import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.maven.engine.Outcome;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals around the lock file have in common. */
abstract class LockFileMojo extends SourcesMojo {
  /**
   * The lock file. Unless said, it is the nearest {@code warmprefix.lock} from the folder of the
   * project up to the root of the repository, or else one in the folder of the project.
   */
  @Parameter(property = "warmprefix.lockFile")
  private File lockFile;

  /** Has the program compare or lock, and prints how each prefix stands. */
  final void lock(List<String> wishes)
      throws DependencyResolutionRequiredException, MojoExecutionException, MojoFailureException {
    List<String> command = new ArrayList<>(List.of("lock", "--file", place().toString()));
    command.addAll(wishes);
    Outcome outcome = command(command);
    if (!outcome.compiles()) {
      throw new MojoFailureException(outcome.said());
    }
    outcome.lines().forEach(outcome.found() ? getLog()::error : getLog()::info);
    if (outcome.found()) {
      throw new MojoFailureException(
          place() + " does not fit the sources of " + project().getArtifactId());
    }
  }

  private Path place() {
    return lockFile == null
        ? LockPlace.above(folder()).orElse(folder().resolve(LockFile.NAME)).toAbsolutePath()
        : lockFile.toPath();
  }
}
