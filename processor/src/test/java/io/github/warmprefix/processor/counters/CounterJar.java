package io.github.warmprefix.processor.counters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** Makes jars with a token counter inside, as a team would. */
public final class CounterJar {
  private static final String SERVICE =
      "META-INF/services/io.github.warmprefix.counter.TokenCounter";

  private CounterJar() {}

  /** A jar with the counter {@code team.NAME}, whose method has this body. */
  public static Path of(Path folder, String name, String body) throws IOException {
    Path source = folder.resolve(name + ".java");
    Files.writeString(
        source,
        """
        package team;
        import io.github.warmprefix.counter.*;
        import java.util.Optional;
        public final class %s implements TokenCounter {
          @Override
          public Optional<TokenCount> count(String model, String family, String text) throws Exception {
            %s
          }
        }
        """
            .formatted(name, body));
    int problems =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(problems).as("compiling %s", source).isZero();
    Path jar = folder.resolve(name + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(out, SERVICE, ("team." + name + "\n").getBytes());
      String file = "team/" + name + ".class";
      add(out, file, Files.readAllBytes(folder.resolve(file)));
    }
    return jar;
  }

  /** A jar that names a counter and does not hold it. */
  static Path naming(Path folder, String counter) throws IOException {
    Path jar = folder.resolve("naming.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(out, SERVICE, (counter + "\n").getBytes());
    }
    return jar;
  }

  private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
    out.closeEntry();
  }
}
