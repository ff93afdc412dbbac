package io.github.warmprefix.maven.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a project tells the compiler plugin, as far as it concerns the processor. */
public final class CompilerSettings {
  private static final String GROUP = "org.apache.maven.plugins";
  private static final String ARTIFACT = "maven-compiler-plugin";
  private static final String PROCESSOR = "warmprefix-processor";
  private static final String PROCESSOR_CLASS =
      "io.github.warmprefix.processor.WarmprefixProcessor";
  private static final String OPTION = "-Awarmprefix.";
  private static final String REPORT = OPTION + "report=";
  private static final int NONE_FROM_CLASS_PATH_SINCE = 23;

  private final MavenProject project;
  private final Xpp3Dom configuration;

  private CompilerSettings(MavenProject project, Xpp3Dom configuration) {
    this.project = project;
    this.configuration = configuration;
  }

  /** What a project tells the compiler plugin. */
  public static CompilerSettings of(MavenProject project) {
    return new CompilerSettings(
        project, project.getGoalConfiguration(GROUP, ARTIFACT, "default-compile", "compile"));
  }

  /** The options of the processor, but for the one that has it write reports. */
  public List<String> processorOptions() {
    return arguments().stream()
        .filter(argument -> argument.startsWith(OPTION) && !argument.startsWith(REPORT))
        .toList();
  }

  /** The release of Java whose language the sources use, where the project says so. */
  public Optional<Integer> release() {
    return Stream.of(
            text("release"),
            property("maven.compiler.release"),
            text("source"),
            property("maven.compiler.source"))
        .flatMap(Optional::stream)
        .findFirst()
        .map(release -> release.startsWith("1.") ? release.substring(2) : release)
        .filter(release -> release.matches("\\d+"))
        .map(Integer::valueOf);
  }

  /** Whether the compiler is told to run the processor. */
  public boolean runsProcessor() {
    String proc = text("proc").or(() -> property("maven.compiler.proc")).orElse("");
    if (proc.equals("none") || arguments().contains("-proc:none")) {
      return false;
    }
    List<String> named = texts("annotationProcessors");
    if (!named.isEmpty() && !named.contains(PROCESSOR_CLASS)) {
      return false;
    }
    Xpp3Dom paths = child("annotationProcessorPaths");
    if (paths != null) {
      return Stream.of(paths.getChildren())
          .map(path -> path.getChild("artifactId"))
          .anyMatch(artifact -> artifact != null && PROCESSOR.equals(artifact.getValue()));
    }
    return isOnClassPath() && (!named.isEmpty() || runsFromClassPath(proc));
  }

  private boolean isOnClassPath() {
    return project.getArtifacts().stream()
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .map(Artifact::getArtifactId)
        .anyMatch(PROCESSOR::equals);
  }

  private boolean runsFromClassPath(String proc) {
    return Runtime.version().feature() < NONE_FROM_CLASS_PATH_SINCE
        || proc.equals("full")
        || arguments().contains("-proc:full");
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(texts("compilerArgs"));
    text("compilerArgument").ifPresent(all -> arguments.addAll(List.of(all.split("\\s+"))));
    return arguments;
  }

  private List<String> texts(String name) {
    Xpp3Dom list = child(name);
    return list == null
        ? List.of()
        : Stream.of(list.getChildren()).map(Xpp3Dom::getValue).map(String::valueOf).toList();
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(child(name)).map(Xpp3Dom::getValue).filter(text -> !text.isBlank());
  }

  private Xpp3Dom child(String name) {
    return configuration == null ? null : configuration.getChild(name);
  }

  private Optional<String> property(String name) {
    return Optional.ofNullable(project.getProperties().getProperty(name));
  }
}
