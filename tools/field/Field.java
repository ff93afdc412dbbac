package io.github.warmprefix.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compiles each project as it is, and once more with each mistake planted in it. */
final class Field {
  private static final int WRONG = 1;

  private final Path target;
  private final Path jar;
  private final Path tool;
  private boolean wrong;

  private Field(Path target, Path jar, Path tool) {
    this.target = target;
    this.jar = jar;
    this.tool = tool;
  }

  /**
   * Takes its own folder, the processor, its own classes and the artifact to take alone, if any;
   * called by {@code run}.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path here = Path.of(args[0]);
    Field field = new Field(here.resolve("target"), Path.of(args[1]), Path.of(args[2]));
    field.run(
        Project.all(here.resolve("target/projects"), args[3]), Plant.all(here.resolve("plants.txt")));
    System.exit(field.wrong ? WRONG : 0);
  }

  private void run(List<Project> projects, List<Plant> plants)
      throws IOException, InterruptedException {
    System.out.println("JDK " + Runtime.version());
    System.out.println(
        "project | files | errors without | with | requests | marked | ways | findings | seconds without | with");
    for (Project project : projects) {
      List<Path> files = project.files();
      Path work = work(project.name());
      Compilation plain = Compilation.plain(project, files, work);
      Compilation checked = Compilation.checked(project, files, work, jar);
      System.out.printf(
          Locale.ROOT,
          "%s | %d | %d | %d | %s | %d | %.1f | %.1f%n",
          project.name(),
          files.size(),
          plain.errors().size(),
          checked.errors().size(),
          Compilation.census(project, files, work, jar, tool),
          checked.findings().size(),
          plain.seconds(),
          checked.seconds());
      judge(plain, checked);
      for (Plant plant : plants) {
        if (project.name().startsWith(plant.artifact())) {
          plant(project, plant);
        }
      }
    }
  }

  /** Warmprefix must not fail, nor add to what is wrong without it. */
  private void judge(Compilation plain, Compilation checked) {
    checked.findings().forEach(System.out::println);
    if (checked.crashed() || !plain.errors().equals(checked.errors())) {
      wrong = true;
      System.out.println("  CRASHED, or other errors than without Warmprefix:");
      checked.errors().forEach(error -> System.out.println("    " + error));
    }
  }

  private void plant(Project project, Plant plant) throws IOException, InterruptedException {
    Path copies = target.resolve("planted").resolve(project.name());
    Path copy = plant.in(project, copies);
    List<Path> files = new ArrayList<>(project.files());
    files.replaceAll(file -> file.endsWith(plant.file()) ? copy : file);
    Path work = work(project.name() + "-planted");
    Compilation compilation = Compilation.checked(project, files, work, jar);
    boolean found = plant.isFound(compilation, copy);
    wrong |= !found || compilation.crashed();
    System.out.printf("  planted %s: %s%n", plant.rule(), found ? "found" : "NOT FOUND");
    compilation.findings().forEach(finding -> System.out.println("    " + finding));
  }

  private Path work(String name) throws IOException {
    return Files.createDirectories(target.resolve("work").resolve(name));
  }
}
