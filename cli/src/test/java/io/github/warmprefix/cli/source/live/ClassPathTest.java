package io.github.warmprefix.cli.source.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.MessageCreateParams;
import io.github.warmprefix.cli.source.CompileError;
import io.github.warmprefix.cli.source.Reading;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.resource.UnsavedTexts;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler sees the same classes, whoever reads the jars. */
class ClassPathTest {
  private static final Set<Kind> CLASSES = Set.of(Kind.CLASS, Kind.SOURCE);

  @TempDir Path folder;

  @BeforeEach
  void theSameClassTwice() throws IOException {
    compile("classes", "package shop; public class Price { public static int inFolder; }");
    compile("other", "package shop; public class Price { public static int inJar; }");
    jar("price.jar");
    Manifest naming = new Manifest();
    naming.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    naming.getMainAttributes().put(Attributes.Name.CLASS_PATH, "price.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(at("naming.jar")), naming)) {
      out.flush();
    }
    Files.writeString(at("broken.jar"), "this is no jar");
  }

  @Test
  void listsWhatTheCompilerListsOfTheSdk() throws Exception {
    Path sdk =
        Path.of(
            MessageCreateParams.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null);
        ClassPath classPath = new ClassPath(sdk.toString())) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(sdk));
      JavaFileManager ours = new LiveFiles(files, classPath);
      assertThat(classPath.rest()).isEmpty();
      for (String name : List.of("com.anthropic.core", "com.anthropic.models.messages", "com")) {
        Set<String> expected = names(files, name);
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
        assertThat(names(ours, name)).isEqualTo(expected);
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(sdk));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"price.jar", "naming.jar", "missing.jar:price.jar"})
  void findsAClassOfAJar(String classPath) throws IOException {
    assertThat(errors(classPath, "shop.Price.inJar")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes:price.jar", "classes:missing.jar:naming.jar", "none:classes"})
  void takesTheClassOfAFolderThatComesFirst(String classPath) throws IOException {
    assertThat(errors(classPath, "shop.Price.inFolder")).isEmpty();
    assertThat(errors(classPath, "shop.Price.inJar")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"price.jar:classes", "naming.jar:classes"})
  void takesTheClassOfAJarThatComesFirst(String classPath) throws IOException {
    assertThat(errors(classPath, "shop.Price.inJar")).isEmpty();
    assertThat(errors(classPath, "shop.Price.inFolder")).hasSize(1);
  }

  @Test
  void leavesItToTheCompilerToSayThatAJarIsBroken() throws IOException {
    assertThat(errors("price.jar:broken.jar", "shop.Price.inJar"))
        .singleElement()
        .satisfies(error -> assertThat(error.message()).contains("broken.jar"));
  }

  @Test
  void readsOnlyThoseJarsThatBringNoOthers() throws IOException {
    assertThat(rest("classes:price.jar")).isEqualTo(in("classes"));
    assertThat(rest("price.jar:classes")).isEqualTo(in("price.jar:classes"));
    assertThat(rest("price.jar:naming.jar")).isEqualTo(in("price.jar:naming.jar"));
    assertThat(rest("price.jar:broken.jar")).isEqualTo(in("price.jar:broken.jar"));
    assertThat(rest("price.jar:missing.jar")).isEmpty();
  }

  private List<CompileError> errors(String classPath, String expression) throws IOException {
    SourceText use =
        new SourceText(
            URI.create("file:///Use.java"), "class Use { int price = %s; }".formatted(expression));
    try (LiveCompiler compiler = new LiveCompiler(in(classPath), TextMeter.estimating())) {
      return compiler
          .look(
              new Reading(in(classPath), Optional.empty(), Optional.empty(), Map.of()),
              ModelCatalogue.bundled(),
              new Glance(List.of(use), UnsavedTexts.NONE, false, () -> false))
          .errors();
    }
  }

  private String rest(String classPath) throws IOException {
    try (ClassPath opened = new ClassPath(in(classPath))) {
      return opened.rest();
    }
  }

  private static Set<String> names(JavaFileManager files, String packageName) throws IOException {
    Set<String> names = new TreeSet<>();
    for (JavaFileObject file :
        files.list(StandardLocation.CLASS_PATH, packageName, CLASSES, false)) {
      names.add(files.inferBinaryName(StandardLocation.CLASS_PATH, file));
    }
    return names;
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private String in(String names) {
    return Stream.of(names.split(":"))
        .map(name -> at(name).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void compile(String name, String source) throws IOException {
    Files.createDirectories(at(name));
    Path file = Files.writeString(at("Price.java"), source);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", at(name).toString(), file.toString());
    assertThat(result).isZero();
  }

  private void jar(String name) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(at(name)))) {
      out.putNextEntry(new JarEntry("shop/Price.class"));
      Files.copy(at("other/shop/Price.class"), out);
      out.closeEntry();
    }
  }
}
