package io.github.warmprefix.field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    System.out.println("project | files | other errors | requests, marked, ways, blocks | findings");
    for (Project project : projects) {
      Compilation plain = compile(project, project.files(), project.name());
      System.out.printf(
          "%s | %d | %d | %s | %d%n",
          project.name(), plain.files(), plain.errors(), plain.census(), plain.findings().size());
      plain.findings().forEach(System.out::println);
      for (Plant plant : plants) {
        if (project.name().startsWith(plant.artifact())) {
          plant(project, plant);
        }
      }
    }
  }

  private void plant(Project project, Plant plant) throws IOException, InterruptedException {
    Path copies = target.resolve("planted").resolve(project.name());
    Path copy = plant.in(project, copies);
    List<Path> files = new ArrayList<>(project.files());
    files.replaceAll(file -> file.endsWith(plant.file()) ? copy : file);
    Compilation compilation = compile(project, files, project.name() + "-planted");
    boolean found = plant.isFound(compilation, copy);
    wrong |= !found;
    System.out.printf("  planted %s: %s%n", plant.rule(), found ? "found" : "NOT FOUND");
    compilation.findings().forEach(finding -> System.out.println("    " + finding));
  }

  private Compilation compile(Project project, List<Path> files, String name)
      throws IOException, InterruptedException {
    Compilation compilation =
        Compilation.of(project, files, target.resolve("work").resolve(name), jar, tool);
    wrong |= compilation.crashed();
    return compilation;
  }
}
