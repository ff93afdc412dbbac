package io.github.warmprefix.docs.check;

import io.github.warmprefix.docs.page.Repository;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The program of a bicycle shop around the snippets: tickets, templates and clients. */
final class JavaWorld {
  private static final Path SOURCES = Path.of("src", "test", "worlds", "shop");
  private static final Path RESOURCES = Repository.ROOT.resolve("sample-app/src/main/resources");

  private static JavaWorld shop;

  private final Path jar;
  private final Imports imports;

  private JavaWorld(Path jar, Imports imports) {
    this.jar = jar;
    this.imports = imports;
  }

  /** The shop, compiled once. */
  static synchronized JavaWorld shop() throws IOException {
    if (shop == null) {
      Path classes = Files.createDirectories(Path.of("target", "shop").toAbsolutePath());
      String output = run(classes, Jars.classPath(), List.of(), sources(SOURCES));
      if (!output.isEmpty()) {
        throw new IllegalStateException("the shop does not compile in silence:\n" + output);
      }
      Path jar = classes.resolveSibling("shop.jar");
      java.util.spi.ToolProvider.findFirst("jar")
          .orElseThrow()
          .run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), ".");
      shop = new JavaWorld(jar, Imports.of(SOURCES.resolve("shop/Given.java")));
    }
    return shop;
  }

  Imports imports() {
    return imports;
  }

  /** Its classes. */
  Path jar() {
    return jar;
  }

  /**
   * What the compiler prints about a file.
   *
   * @param page the folder of its page, which may have further sources under {@code java}
   */
  String compile(Path source, Path page, List<String> options) throws IOException {
    Path output = Files.createTempDirectory(Files.createDirectories(page.resolve("classes")), "");
    List<String> more = new ArrayList<>(options);
    more.addAll(List.of("-sourcepath", page.resolve("java").toString(), "-implicit:none"));
    return run(output, jar + File.pathSeparator + Jars.classPath(), more, List.of(source));
  }

  private static String run(
      Path output, String classPath, List<String> options, List<Path> sources) {
    List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "--release", "17"));
    arguments.addAll(List.of("-Xlint:deprecation,removal,unchecked,rawtypes"));
    arguments.addAll(List.of("-d", output.toString(), "-classpath", classPath));
    arguments.addAll(List.of("-processorpath", Jars.processor().toString()));
    arguments.add("-Awarmprefix.resources=" + RESOURCES);
    arguments.addAll(options);
    sources.forEach(source -> arguments.add(source.toString()));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ToolProvider.getSystemJavaCompiler()
        .run(null, printed, printed, arguments.toArray(String[]::new));
    return withoutRemarksOnOptions(printed.toString(StandardCharsets.UTF_8));
  }

  /** Javac warns of options of the processor wherever no annotation calls it. */
  private static String withoutRemarksOnOptions(String printed) {
    String remark =
        "warning: The following options were not recognized by any processor: '[^']*'\n";
    String rest = printed.replaceFirst(remark, "");
    return rest.equals("1 warning\n") ? "" : rest;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
