package io.github.warmprefix.maven;

import io.github.warmprefix.maven.engine.Outcome;
import java.io.File;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes reports on the templates of the project: what was found in them, and what they cost. */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class ReportMojo extends SourcesMojo {
  /** The folder of the reports. */
  @Parameter(
      property = "warmprefix.reportDirectory",
      defaultValue = "${project.build.directory}/warmprefix")
  private File reportDirectory;

  /** Which reports: html, json, sarif, markdown, separated by commas. */
  @Parameter(property = "warmprefix.formats", defaultValue = "html,json,sarif,markdown")
  private String formats;

  /** The goal. */
  public ReportMojo() {}

  @Override
  void run() throws DependencyResolutionRequiredException, MojoExecutionException {
    Outcome outcome =
        command(List.of("report", "--directory", reportDirectory.toString(), "--format", formats));
    outcome.lines().forEach(getLog()::info);
    if (!outcome.compiles()) {
      getLog().warn(outcome.said());
    }
  }
}
