package io.github.warmprefix.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Records the cached prefixes of templates, and their tokens, in the lock file. */
@Mojo(name = "lock", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class LockMojo extends LockFileMojo {
  /** Says whether Maven was told to stay offline. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Locks a text that has changed under the same version, too. */
  @Parameter(property = "warmprefix.force", defaultValue = "false")
  private boolean force;

  /** Removes entries whose sources are not in this project, too. */
  @Parameter(property = "warmprefix.prune", defaultValue = "false")
  private boolean prune;

  /** Records estimates, even where there is an API key; so does {@code mvn --offline}. */
  @Parameter(property = "warmprefix.offline", defaultValue = "false")
  private boolean offline;

  /** The environment variable that holds the API key. */
  @Parameter(property = "warmprefix.apiKeyEnv", defaultValue = "ANTHROPIC_API_KEY")
  private String apiKeyEnv;

  /** Where the API is, for gateways. */
  @Parameter(property = "warmprefix.baseUrl")
  private String baseUrl;

  /** The goal. */
  public LockMojo() {}

  @Override
  void run()
      throws DependencyResolutionRequiredException, MojoExecutionException, MojoFailureException {
    List<String> wishes = new ArrayList<>(List.of("--api-key-env", apiKeyEnv));
    if (force) {
      wishes.add("--force");
    }
    if (prune) {
      wishes.add("--prune");
    }
    if (offline || session.isOffline()) {
      wishes.add("--offline");
    }
    if (baseUrl != null) {
      wishes.addAll(List.of("--base-url", baseUrl));
    }
    lock(wishes);
  }
}
