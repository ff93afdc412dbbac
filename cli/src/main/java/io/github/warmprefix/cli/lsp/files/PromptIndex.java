package io.github.warmprefix.cli.lsp.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Knows the files of projects that have to do with prompts: those with templates, and those that
 * build requests by hand. It reads whole projects, so it does so in the background.
 */
public final class PromptIndex {
  private static final List<String> MARKS =
      List.of("io.github.warmprefix.annotations", "com.anthropic.models");

  private static final int MOST_FILES = 20_000;

  private record Seen(FileTime written, boolean marked) {}

  private final Executor background;
  private final Runnable changed;
  private final Map<Path, Seen> seen = new ConcurrentHashMap<>();
  private final Map<Path, CompletableFuture<List<Path>>> byRoot = new ConcurrentHashMap<>();

  /**
   * An index of nothing yet.
   *
   * @param background where projects are read
   * @param changed is run when more is known
   */
  public PromptIndex(Executor background, Runnable changed) {
    this.background = background;
    this.changed = changed;
  }

  /** The files under some roots, as far as it is known by now. */
  public List<Path> under(List<Path> roots) {
    return roots.stream().flatMap(root -> under(root).stream()).toList();
  }

  private List<Path> under(Path root) {
    CompletableFuture<List<Path>> known = byRoot.get(root);
    if (known == null) {
      CompletableFuture<List<Path>> search =
          CompletableFuture.supplyAsync(() -> search(root), background);
      byRoot.put(root, search);
      search.thenAccept(
          found -> {
            if (!found.isEmpty()) {
              changed.run();
            }
          });
      return List.of();
    }
    return known.getNow(List.of());
  }

  /** From here on files may be there that were not, or be gone. */
  public void forget() {
    byRoot.values().removeIf(CompletableFuture::isDone);
  }

  private List<Path> search(Path root) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Search(found));
    } catch (IOException unreadable) {
      return List.of();
    }
    Collections.sort(found);
    return found;
  }

  private boolean isMarked(Path file, FileTime written) {
    Seen known = seen.get(file);
    if (known == null || !known.written().equals(written)) {
      known = new Seen(written, isMarked(file));
      seen.put(file, known);
    }
    return known.marked();
  }

  private static boolean isMarked(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return MARKS.stream().anyMatch(text::contains);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Walks past hidden folders, and stops where there is no end to files. */
  private final class Search extends SimpleFileVisitor<Path> {
    private final List<Path> found;
    private int visited;

    Search(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.getFileName() != null && folder.getFileName().toString().startsWith(".")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(".java") && isMarked(file, attributes.lastModifiedTime())) {
        found.add(file);
      }
      return ++visited < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }
  }
}
