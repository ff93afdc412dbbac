package io.github.warmprefix.maven;

import io.github.warmprefix.maven.engine.FailOn;
import io.github.warmprefix.maven.engine.Finding;
import io.github.warmprefix.maven.engine.Outcome;
import io.github.warmprefix.maven.recompile.Recompilation;
import io.github.warmprefix.maven.source.Mentions;
import io.github.warmprefix.maven.stale.OutdatedClasses;
import io.github.warmprefix.maven.stale.StaleText;
import io.github.warmprefix.maven.stale.Staleness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Sees to it that the classes were compiled with the packaged prompts that are in the build, also
 * where the compiler found nothing to do; and judges the sources where the compiler has not.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class CheckMojo extends SourcesMojo {
  private final Recompilation recompilation;

  /** The session. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /**
   * What to do where a packaged prompt is not the one that its template was compiled with: {@code
   * recompile} the project, or {@code fail}.
   */
  @Parameter(property = "warmprefix.stale", defaultValue = "recompile")
  private Stale stale = Stale.recompile;

  /** The least severity of a finding that fails the build: error, warning, note or never. */
  @Parameter(property = "warmprefix.failOn", defaultValue = "error")
  private FailOn failOn = FailOn.error;

  /**
   * Whether to judge the sources: {@code auto} is where the compiler does not run the processor,
   * and where {@code failOn} is warning or note; or {@code always}, or {@code never}.
   */
  @Parameter(property = "warmprefix.lint", defaultValue = "auto")
  private Lint lint = Lint.auto;

  /** The goal. */
  @Inject
  public CheckMojo(Recompilation recompilation) {
    this.recompilation = recompilation;
  }

  @Override
  boolean concerns(Mentions mentions) throws IOException {
    return mentions.prompts();
  }

  @Override
  void run()
      throws IOException,
          DependencyResolutionRequiredException,
          MojoExecutionException,
          MojoFailureException {
    refresh();
    boolean ran = compiler().runsProcessor();
    if (!ran && mentions().templates()) {
      getLog()
          .warn(
              "The compiler does not run the processor, so templates get no builders:"
                  + " add warmprefix-processor to its annotationProcessorPaths");
    }
    boolean passedOver = failOn == FailOn.warning || failOn == FailOn.note;
    if (lint == Lint.always || lint == Lint.auto && (!ran || passedOver)) {
      judge();
    }
  }

  private void refresh()
      throws IOException,
          DependencyResolutionRequiredException,
          MojoExecutionException,
          MojoFailureException {
    Path classes = sources().classes();
    Staleness staleness = new Staleness(classes, sources().runtimeClassPath());
    List<StaleText> texts = staleness.find();
    if (!texts.isEmpty() && stale == Stale.recompile) {
      getLog().info("Compiling again: " + described(texts));
      new OutdatedClasses(classes).remove(texts);
      recompilation.run(session);
      texts = staleness.find();
    }
    if (!texts.isEmpty()) {
      throw new MojoFailureException(
          described(texts)
              + "\nThe classes in "
              + classes
              + " would refuse to load: build with 'mvn clean verify'"
              + (stale == Stale.fail ? ", or let <stale>recompile</stale> do it" : ""));
    }
  }

  private String described(List<StaleText> texts) {
    return texts.stream().map(this::described).distinct().collect(Collectors.joining("\n"));
  }

  private String described(StaleText text) {
    return text.present()
        ? "%s has changed since %s was compiled".formatted(edited(text.path()), text.template())
        : "%s of %s is not on the class path".formatted(text.path(), text.template());
  }

  /** The file that people edit. */
  private Path edited(String path) {
    return sources().resources().stream()
        .map(folder -> folder.resolve(path))
        .filter(Files::exists)
        .findFirst()
        .orElse(Path.of(path));
  }

  private void judge()
      throws DependencyResolutionRequiredException, MojoExecutionException, MojoFailureException {
    Outcome outcome = command(List.of("check", "--json", "--fail-on", failOn.name()));
    List<Finding> findings = Finding.in(outcome);
    findings.forEach(this::print);
    if (!outcome.compiles()) {
      getLog().info("Not all of the sources was understood without other processors");
    }
    List<Finding> fatal =
        findings.stream().filter(finding -> failOn.covers(finding.severity())).toList();
    if (!fatal.isEmpty()) {
      throw new MojoFailureException(
          fatal.stream().map(Finding::head).collect(Collectors.joining("\n")));
    }
  }

  private void print(Finding finding) {
    switch (finding.severity()) {
      case error -> getLog().error(finding.text());
      case warning -> getLog().warn(finding.text());
      case note, never -> getLog().info(finding.text());
    }
  }
}
