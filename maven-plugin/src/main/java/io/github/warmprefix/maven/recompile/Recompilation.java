package io.github.warmprefix.maven.recompile;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Runs a project's own compilation once more, as the project has configured it. */
@Named
public final class Recompilation {
  private static final String PHASE = "compile";
  private static final String PLUGIN = "maven-compiler-plugin";
  private static final String GOAL = "compile";

  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;

  /** A way to compile again. */
  @Inject
  public Recompilation(LifecycleExecutor lifecycle, BuildPluginManager plugins) {
    this.lifecycle = lifecycle;
    this.plugins = plugins;
  }

  /**
   * Compiles the current project of a session.
   *
   * @throws MojoFailureException if it does not compile
   */
  public void run(MavenSession session) throws MojoExecutionException, MojoFailureException {
    for (MojoExecution execution : executions(session)) {
      try {
        plugins.executeMojo(session, execution);
      } catch (MojoExecutionException | MojoFailureException e) {
        throw e;
      } catch (Exception e) {
        throw new MojoExecutionException("the project cannot be compiled again: " + e, e);
      }
    }
  }

  private List<MojoExecution> executions(MavenSession session) throws MojoExecutionException {
    List<MojoExecution> executions = new ArrayList<>();
    try {
      for (MojoExecution execution :
          lifecycle.calculateExecutionPlan(session, PHASE).getMojoExecutions()) {
        if (execution.getArtifactId().equals(PLUGIN) && execution.getGoal().equals(GOAL)) {
          executions.add(execution);
        }
      }
    } catch (Exception e) {
      throw new MojoExecutionException("the compilation of the project cannot be found: " + e, e);
    }
    return executions;
  }
}
