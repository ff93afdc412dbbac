package io.github.warmprefix.maven;

import io.github.warmprefix.maven.engine.Engine;
import io.github.warmprefix.maven.engine.Outcome;
import io.github.warmprefix.maven.source.CompilerSettings;
import io.github.warmprefix.maven.source.Mentions;
import io.github.warmprefix.maven.source.ProjectSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * What the goals have in common: they read the sources of one project, if there is anything in
 * them.
 */
abstract class SourcesMojo extends AbstractMojo {
  /** The project. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Does nothing. */
  @Parameter(property = "warmprefix.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Options of the processor, such as {@code -Awarmprefix.WP303=error}, on top of those that the
   * compiler plugin has among its {@code compilerArgs}.
   */
  @Parameter private List<String> options = List.of();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().debug("skipped");
      return;
    }
    try {
      if (!sources().roots().isEmpty() && concerns(mentions())) {
        run();
      } else {
        getLog().debug("no prompts in this project");
      }
    } catch (IOException e) {
      throw new MojoExecutionException("a file cannot be read or written: " + e, e);
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Whether the goal has anything to do in these sources. */
  boolean concerns(Mentions mentions) throws IOException {
    return mentions.templates();
  }

  /** Does what the goal is for. */
  abstract void run()
      throws IOException,
          DependencyResolutionRequiredException,
          MojoExecutionException,
          MojoFailureException;

  final MavenProject project() {
    return project;
  }

  final ProjectSources sources() {
    return new ProjectSources(project);
  }

  final CompilerSettings compiler() {
    return CompilerSettings.of(project);
  }

  final Mentions mentions() {
    return new Mentions(sources().roots());
  }

  final Path folder() {
    return project.getBasedir().toPath();
  }

  /** Runs a command of the program on the sources. */
  final Outcome command(List<String> command)
      throws DependencyResolutionRequiredException, MojoExecutionException {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(sources().arguments(compiler()));
    arguments.addAll(options);
    return Engine.run(arguments);
  }
}
