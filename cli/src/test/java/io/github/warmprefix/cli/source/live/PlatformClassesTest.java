package io.github.warmprefix.cli.source.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The classes of the JDK")
class PlatformClassesTest {
  private static final Set<Kind> CLASSES = EnumSet.of(Kind.CLASS);

  private final Counted files = new Counted();
  private final PlatformClasses platform = new PlatformClasses(files);
  private JavaFileManager.Location base;
  private JavaFileManager.Location logging;

  @BeforeEach
  void findModules() throws IOException {
    base = files.getLocationForModule(StandardLocation.SYSTEM_MODULES, "java.base");
    logging = files.getLocationForModule(StandardLocation.SYSTEM_MODULES, "java.logging");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  @DisplayName("are those that the compiler would find, by the same names")
  void asTheCompiler() throws IOException {
    List<JavaFileObject> found = platform.list(base, "java.util.function", CLASSES);

    assertThat(found)
        .isEqualTo(all(files.list(base, "java.util.function", CLASSES, false)))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            file ->
                assertThat(platform.binaryName(file)).contains(files.inferBinaryName(base, file)));
    assertThat(platform.binaryName(found.get(0))).contains("java.util.function.BiConsumer");
  }

  @Test
  @DisplayName("are asked for once for each package, module and kind of file")
  void once() throws IOException {
    List<JavaFileObject> first = platform.list(base, "java.util", CLASSES);
    int asked = files.asked;

    assertThat(platform.list(base, "java.util", EnumSet.of(Kind.CLASS))).isSameAs(first);
    assertThat(files.asked).isEqualTo(asked);
    assertThat(platform.list(base, "java.util", EnumSet.of(Kind.SOURCE))).isEmpty();
    assertThat(platform.list(base, "java.util.zip", CLASSES)).isNotEqualTo(first);
    assertThat(platform.list(logging, "java.util", CLASSES)).isEmpty();
    assertThat(platform.list(logging, "java.util.logging", CLASSES)).isNotEmpty();
    assertThat(files.asked).isEqualTo(asked + 4);
  }

  @Test
  @DisplayName("are in modules; neither class paths nor modules of others change that rarely")
  void modules() {
    assertThat(PlatformClasses.isModule(base)).isTrue();
    assertThat(PlatformClasses.isModule(StandardLocation.SYSTEM_MODULES)).isFalse();
    assertThat(PlatformClasses.isModule(StandardLocation.CLASS_PATH)).isFalse();
    assertThat(PlatformClasses.isModule(StandardLocation.MODULE_PATH)).isFalse();
  }

  @Test
  @DisplayName("have names only where they were listed")
  void others() {
    JavaFileObject other =
        new SimpleJavaFileObject(URI.create("string:///java/util/List.class"), Kind.CLASS) {};

    assertThat(platform.binaryName(other)).isEmpty();
  }

  private static List<JavaFileObject> all(Iterable<JavaFileObject> files) {
    List<JavaFileObject> all = new ArrayList<>();
    files.forEach(all::add);
    return all;
  }

  private static final class Counted extends ForwardingJavaFileManager<JavaFileManager> {
    private int asked;

    Counted() {
      super(
          ToolProvider.getSystemJavaCompiler()
              .getStandardFileManager(problem -> {}, Locale.ROOT, StandardCharsets.UTF_8));
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String packageName, Set<Kind> kinds, boolean recurse)
        throws IOException {
      asked++;
      return super.list(location, packageName, kinds, recurse);
    }
  }
}
