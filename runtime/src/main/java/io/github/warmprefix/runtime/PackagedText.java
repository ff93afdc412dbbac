package io.github.warmprefix.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Loads packaged texts and holds them against the hashes they were compiled with. */
public final class PackagedText {
  private static final int SHORT_HASH = 12;

  private PackagedText() {}

  /**
   * The text of a resource.
   *
   * @param template the class whose module or class loader holds the resource
   * @param path the path from the root of the class path, with forward slashes
   * @param sha256 the hash of its bytes when the template was compiled, in lower-case hexadecimal
   * @throws ResourceMismatchException if there is no such resource or its bytes have another hash
   * @throws UncheckedIOException if it cannot be read
   */
  public static String load(Class<?> template, String path, String sha256) {
    byte[] bytes = read(template, path);
    String found = Sha256.hex(bytes);
    if (!found.equals(sha256)) {
      throw new ResourceMismatchException(
          "the resource %s has changed since %s was compiled: sha-256 %s then, %s now; rebuild"
                  .formatted(path, template.getName(), shortened(sha256), shortened(found))
              + " the classes together with their resources");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] read(Class<?> template, String path) {
    try (InputStream in = template.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new ResourceMismatchException(
            "the resource %s of %s is not on the class path; package it and rebuild%s"
                .formatted(path, template.getName(), inModule(template, path)));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the resource %s of %s cannot be read".formatted(path, template.getName()), e);
    }
  }

  /** A named module shows its resources only to whom it opens their packages. */
  private static String inModule(Class<?> template, String path) {
    Module own = template.getModule();
    int end = path.lastIndexOf('/');
    return !own.isNamed() || end < 0 || own.equals(PackagedText.class.getModule())
        ? ""
        : "; or have module %s say: opens %s to %s;"
            .formatted(
                own.getName(),
                path.substring(0, end).replace('/', '.'),
                PackagedText.class.getModule().getName());
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
  }
}
