package io.github.warmprefix.cli.lsp.files;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.source.live.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the Java files of projects: as they are in the editor, else as they are on disk. */
public final class ProjectFiles {
  private static final long LARGEST = 1 << 20;

  private record OnDisk(FileTime written, long size, Read read) {}

  /** A file and what it names. */
  private record Read(SourceText source, Names names) {
    static Read of(URI file, String text) {
      return new Read(new SourceText(file, text), Names.of(text));
    }
  }

  /** Where a file led when it was last asked for. */
  private record Leads(Names names, List<Path> roots, Set<Path> files) {
    boolean hold(Names now, List<Path> nowRoots) {
      return names == now && roots.equals(nowRoots);
    }
  }

  private final OpenDocuments documents;
  private final Folders folders = new Folders();
  private final Map<Path, OnDisk> disk = new ConcurrentHashMap<>();
  private final Map<Path, Read> open = new ConcurrentHashMap<>();
  private final Map<Path, Leads> leads = new ConcurrentHashMap<>();

  /** Files of which some are open. */
  public ProjectFiles(OpenDocuments documents) {
    this.documents = documents;
  }

  /** From here on files may be there that were not, or be gone. */
  public void forget() {
    folders.forget();
    leads.clear();
    open.keySet().removeIf(file -> documents.at(file).isEmpty());
  }

  /** A file; empty where it cannot be read or is far larger than any code that people write. */
  public Optional<SourceText> source(Path file) {
    return read(file).map(Read::source);
  }

  /**
   * The files that the code of a file leads into, going by names: those in its own package and
   * those that it imports.
   */
  Set<Path> leadsTo(Path file, List<Path> roots) {
    return read(file).map(Read::names).map(names -> leadsTo(file, names, roots)).orElse(Set.of());
  }

  private Set<Path> leadsTo(Path file, Names names, List<Path> roots) {
    Leads known = leads.get(file);
    if (known == null || !known.hold(names, roots)) {
      Set<Path> found = new LinkedHashSet<>();
      add(names, roots, found);
      found.remove(file);
      known = new Leads(names, roots, found);
      leads.put(file, known);
    }
    return known.files();
  }

  private void add(Names names, List<Path> roots, Set<Path> found) {
    for (Path root : roots) {
      Path own = root.resolve(names.ownPackage().replace('.', '/'));
      names.capitals().forEach(name -> addIfThere(own.resolve(name + ".java"), found));
      for (String imported : names.imports()) {
        addImported(imported, names, root, found);
      }
    }
  }

  /** A type, or members of a type, or all types of a package. */
  private void addImported(String imported, Names names, Path root, Set<Path> found) {
    if (imported.endsWith(".*")) {
      Path folder = root.resolve(imported.substring(0, imported.length() - 2).replace('.', '/'));
      names.capitals().forEach(name -> addIfThere(folder.resolve(name + ".java"), found));
    }
    for (String type = imported; type.contains("."); type = outer(type)) {
      addIfThere(root.resolve(type.replace('.', '/') + ".java"), found);
    }
  }

  private static String outer(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private void addIfThere(Path file, Set<Path> found) {
    if (folders.holds(file)) {
      found.add(file);
    }
  }

  /** The names in a file of classes that may be generated builders. */
  Set<String> builders(Path file) {
    return read(file).map(Read::names).map(Names::builders).orElse(Set.of());
  }

  private Optional<Read> read(Path file) {
    Optional<OpenDocument> document = documents.at(file);
    if (document.isPresent()) {
      String text = document.get().text();
      return document
          .get()
          .location()
          .map(
              uri ->
                  open.compute(
                      file,
                      (path, known) ->
                          known != null && known.source().text().equals(text)
                              ? known
                              : Read.of(uri, text)));
    }
    return onDisk(file);
  }

  private Optional<Read> onDisk(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      OnDisk known = disk.get(file);
      if (known != null
          && known.written().equals(now.lastModifiedTime())
          && known.size() == now.size()) {
        return Optional.of(known.read());
      }
      if (!now.isRegularFile() || now.size() > LARGEST) {
        return Optional.empty();
      }
      Read read =
          Read.of(file.toUri(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      disk.put(file, new OnDisk(now.lastModifiedTime(), now.size(), read));
      return Optional.of(read);
    } catch (IOException gone) {
      disk.remove(file);
      return Optional.empty();
    }
  }
}
