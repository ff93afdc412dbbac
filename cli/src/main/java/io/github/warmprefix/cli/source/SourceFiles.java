package io.github.warmprefix.cli.source;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java files that a command is given, sorted within each folder. */
public final class SourceFiles {
  private static final String ENDING = ".java";
  private static final String MODULE = "module-info.java";

  private final List<Path> folders = new ArrayList<>();
  private final Map<URI, Path> files = new LinkedHashMap<>();

  private SourceFiles() {}

  /** Finds the files in {@code paths}; descriptions of modules are left out. */
  public static SourceFiles find(List<Path> paths) {
    SourceFiles found = new SourceFiles();
    for (Path path : paths) {
      try {
        found.add(path);
      } catch (IOException e) {
        throw new FailureException(
            ExitCodes.FAILED, path + " cannot be read: " + e.getClass().getSimpleName());
      }
    }
    if (found.files.isEmpty()) {
      throw new FailureException(ExitCodes.USAGE, "there is no Java file in " + paths.get(0));
    }
    return found;
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      folders.add(path);
      List<Path> inside = new ArrayList<>();
      Files.walkFileTree(path, new Search(path, inside));
      Collections.sort(inside);
      inside.forEach(this::addFile);
    } else if (!Files.exists(path)) {
      throw new FailureException(ExitCodes.FAILED, path + " does not exist");
    } else if (!path.toString().endsWith(ENDING)) {
      throw new FailureException(ExitCodes.USAGE, path + " is no Java file");
    } else {
      addFile(path);
    }
  }

  private void addFile(Path file) {
    if (!file.endsWith(MODULE)) {
      files.putIfAbsent(key(file), file);
    }
  }

  /** The files as the user would name them. */
  public List<Path> paths() {
    return List.copyOf(files.values());
  }

  /** A file as the user would name it. */
  public Path named(URI file) {
    return file.getScheme().equals("file")
        ? files.getOrDefault(key(Path.of(file)), Path.of(file))
        : Path.of(file.getPath());
  }

  private static URI key(Path file) {
    return file.toAbsolutePath().normalize().toUri();
  }

  /** Whether the file that declares a type is among these, going by its name. */
  public boolean mayDeclare(String type) {
    return files.keySet().stream().anyMatch(file -> mayDeclare(file, type));
  }

  /** Whether a file may declare a type, going by its name. */
  public static boolean mayDeclare(URI source, String type) {
    String file = source.getPath();
    for (int end = type.length(); end > 0; end = type.lastIndexOf('.', end - 1)) {
      if (file.endsWith("/" + type.substring(0, end).replace('.', '/') + ENDING)) {
        return true;
      }
    }
    return false;
  }

  /** Where packaged texts of these files may lie. */
  Set<Path> resourceRoots() {
    Set<Path> roots = new LinkedHashSet<>();
    for (Path file : files.values()) {
      for (Path at = file.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
        Path set = at.getParent();
        if (at.endsWith("java") && set != null && set.resolveSibling("").endsWith("src")) {
          roots.add(set.resolve("resources"));
        }
      }
    }
    roots.removeIf(root -> !Files.isDirectory(root));
    roots.addAll(folders);
    return roots;
  }

  /** Walks past hidden folders and past the output of build tools. */
  private static final class Search extends SimpleFileVisitor<Path> {
    private static final Map<String, List<String>> OUTPUTS =
        Map.of("target", List.of("pom.xml"), "build", List.of("build.gradle", "build.gradle.kts"));

    private final Path root;
    private final List<Path> found;

    Search(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip = !folder.equals(root) && (isHidden(folder) || isOutput(folder));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path folder) {
      return folder.getFileName().toString().startsWith(".");
    }

    private static boolean isOutput(Path folder) {
      return OUTPUTS.getOrDefault(folder.getFileName().toString(), List.of()).stream()
          .anyMatch(script -> Files.exists(folder.resolveSibling(script)));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(ENDING)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
