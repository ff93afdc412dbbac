package io.github.warmprefix.cli.lsp.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that is open in the editor.
 *
 * @param uri its name, letter by letter as the editor writes it
 * @param version counts its changes
 * @param text what it holds, saved or not
 */
public record OpenDocument(String uri, int version, String text) {
  private static final String JAVA = ".java";

  /** Whether it is a Java source: by its name, or by what the editor says of one without. */
  static boolean isJava(String uri, String language) {
    return uri.endsWith(JAVA) || language.equals("java");
  }

  /** Its name as a URI; empty where it is none. */
  public Optional<URI> location() {
    return location(uri);
  }

  /** Whether a compiler means this document by that name. */
  public boolean is(URI file) {
    return location().filter(file::equals).isPresent();
  }

  /** Where it lies on disk, or will when it is saved. */
  public Optional<Path> path() {
    return path(uri);
  }

  /** A name as a URI; empty where it is none. */
  static Optional<URI> location(String uri) {
    try {
      return Optional.of(new URI(uri));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The file of that name; empty where no file on disk has it. */
  public static Optional<Path> path(String uri) {
    try {
      return location(uri)
          .filter(location -> "file".equals(location.getScheme()))
          .map(location -> Path.of(location).toAbsolutePath().normalize());
    } catch (IllegalArgumentException noPathOfThisSystem) {
      return Optional.empty();
    }
  }
}
