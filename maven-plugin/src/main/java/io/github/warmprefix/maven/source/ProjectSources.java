package io.github.warmprefix.maven.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/** The sources of a project that people write, and what they are compiled against. */
public final class ProjectSources {
  private final MavenProject project;

  /** The sources of a project whose dependencies are resolved. */
  public ProjectSources(MavenProject project) {
    this.project = project;
  }

  /** The folders of sources; what is generated is no prompt of anybody's. */
  public List<Path> roots() {
    Path output = Path.of(project.getBuild().getDirectory());
    return project.getCompileSourceRoots().stream()
        .map(Path::of)
        .filter(root -> !root.startsWith(output) && Files.isDirectory(root))
        .toList();
  }

  /** Where packaged texts are: as people edit them, unless the build fills placeholders in. */
  public List<Path> resources() {
    Stream<Path> edited =
        project.getResources().stream()
            .filter(folder -> !folder.isFiltering())
            .map(folder -> Path.of(folder.getDirectory()));
    return Stream.concat(edited, Stream.of(classes())).filter(Files::isDirectory).toList();
  }

  /** The folder of the classes. */
  public Path classes() {
    return Path.of(project.getBuild().getOutputDirectory());
  }

  /** What else there is when the program runs. */
  public List<Path> runtimeClassPath() throws DependencyResolutionRequiredException {
    return project.getRuntimeClasspathElements().stream()
        .map(Path::of)
        .filter(entry -> !entry.equals(classes()))
        .toList();
  }

  /** The arguments by which a command of the program reads these sources. */
  public List<String> arguments(CompilerSettings compiler)
      throws DependencyResolutionRequiredException {
    List<String> arguments = new ArrayList<>(List.of("--class-path", classPath()));
    compiler.release().ifPresent(n -> arguments.addAll(List.of("--release", n.toString())));
    resources().forEach(folder -> arguments.addAll(List.of("--resources", folder.toString())));
    arguments.addAll(compiler.processorOptions());
    roots().forEach(root -> arguments.add(root.toString()));
    return arguments;
  }

  private String classPath() throws DependencyResolutionRequiredException {
    return project.getCompileClasspathElements().stream()
        .filter(entry -> Files.exists(Path.of(entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
