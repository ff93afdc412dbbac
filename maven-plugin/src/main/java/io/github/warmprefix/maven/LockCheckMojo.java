package io.github.warmprefix.maven;

import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails where the lock file does not fit the sources. Writes nothing and asks nobody. */
@Mojo(
    name = "lock-check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class LockCheckMojo extends LockFileMojo {
  /** The goal. */
  public LockCheckMojo() {}

  @Override
  void run()
      throws DependencyResolutionRequiredException, MojoExecutionException, MojoFailureException {
    lock(List.of("--check"));
  }
}
