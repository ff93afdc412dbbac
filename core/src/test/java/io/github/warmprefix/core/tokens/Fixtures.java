package io.github.warmprefix.core.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that were written for these tests. */
enum Fixtures {
  PROSE("prose.txt"),
  JAVA("java.txt"),
  CHINESE("chinese.txt");

  private final String file;

  Fixtures(String file) {
    this.file = file;
  }

  String text() {
    try (InputStream in = Fixtures.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
