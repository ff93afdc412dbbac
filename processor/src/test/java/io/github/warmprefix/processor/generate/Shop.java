package io.github.warmprefix.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.warmprefix.processor.WarmprefixProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A template and code that uses its builder, compiled with the processor under {@code -Xlint:all
 * -Werror} and run in a class loader of its own.
 */
final class Shop {
  /** More than the 512 tokens that claude-opus-5 takes at least. */
  static final String LONG =
      "\"" + "Ask for the frame number before you quote a part. ".repeat(60) + "\"";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEAD =
      """
      package shop;

      import com.anthropic.models.messages.*;
      import io.github.warmprefix.annotations.*;
      import java.io.*;
      import java.util.*;

      """;

  private final Sdk sdk;
  private final Map<String, String> sources = new TreeMap<>();
  private final Path folder;

  private Shop(Sdk sdk) {
    this.sdk = sdk;
    try {
      folder = Files.createTempDirectory("warmprefix-shop");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A template {@code Desk} with these members. */
  static Shop desk(String members) {
    return desk(Sdk.V3_11, members);
  }

  static Shop desk(Sdk sdk, String members) {
    return new Shop(sdk)
        .type(
            "Desk",
            "@PromptTemplate(model = \"claude-opus-5\")\ninterface Desk {\n" + members + "}\n");
  }

  /** Sources of which each is a type in package {@code shop}. */
  static Shop of(String name, String declaration) {
    return new Shop(Sdk.V3_11).type(name, declaration);
  }

  Shop type(String name, String declaration) {
    sources.put(name, HEAD + declaration);
    return this;
  }

  Shop resource(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Shop remove(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles; the JSON of the params that the expression makes. */
  JsonNode request(String expression) {
    return json(run("Json.of(" + expression + ")"));
  }

  /** Compiles; the string that the expression makes. */
  String run(String expression) {
    return runBody("return " + expression + ";");
  }

  /** Compiles; the string that the statements return. */
  String runBody(String statements) {
    compile(statements);
    return runCompiled();
  }

  /** Compiles the sources and code that uses them. */
  Shop compile(String statements) {
    type(
        "Use",
        "final class Use {\n  static String run() throws Exception {\n"
            + statements
            + "\n  }\n}\n");
    type(
        "Json",
        """
        final class Json {
          static String of(MessageCreateParams params) throws Exception {
            return com.anthropic.core.ObjectMappers.jsonMapper().writeValueAsString(params._body());
          }
        }
        """);
    return compile();
  }

  /** Compiles the sources alone. */
  Shop compile() {
    StringWriter out = new StringWriter();
    try {
      List<Path> units = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        units.add(Files.writeString(folder.resolve(source.getKey() + ".java"), source.getValue()));
      }
      StandardJavaFileManager files = sdk.files();
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
      JavaCompiler.CompilationTask task =
          ToolProvider.getSystemJavaCompiler()
              .getTask(
                  out,
                  files,
                  null,
                  List.of("--release", "17", "-Xlint:all,-processing,-classfile", "-Werror"),
                  null,
                  files.getJavaFileObjectsFromPaths(units));
      task.setProcessors(List.of(new WarmprefixProcessor()));
      assertThat(task.call()).as("compilation: %s", out).isTrue();
      assertThat(out.toString()).isEmpty();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs what was compiled before. */
  String runCompiled() {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, sdk.loader())) {
      Method run = loader.loadClass("shop.Use").getDeclaredMethod("run");
      run.setAccessible(true);
      return (String) run.invoke(null);
    } catch (InvocationTargetException e) {
      throw new Thrown(e.getCause());
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The source of a generated class in package {@code shop}. */
  String generated(String name) {
    try {
      return Files.readString(folder.resolve("shop").resolve(name + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the code under test threw, of classes the test itself does not know. */
  static final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Thrown(Throwable cause) {
      super(root(cause).getClass().getSimpleName() + ": " + root(cause).getMessage(), cause);
    }

    private static Throwable root(Throwable cause) {
      return cause instanceof ExceptionInInitializerError && cause.getCause() != null
          ? cause.getCause()
          : cause;
    }
  }
}
