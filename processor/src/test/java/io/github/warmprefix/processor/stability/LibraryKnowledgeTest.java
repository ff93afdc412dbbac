package io.github.warmprefix.processor.stability;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of the JDK and of other libraries, expression by expression. */
class LibraryKnowledgeTest {
  @TempDir private static Path libraries;

  @BeforeAll
  static void compileLibraries() throws IOException {
    Stubs.compile(text("stubs.txt"), libraries);
  }

  private static String text(String file) throws IOException {
    try (InputStream in = LibraryKnowledgeTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Stream<String> sections() throws IOException {
    return Stream.of(text("jdk.txt"), text("libraries.txt"))
        .flatMap(text -> Arrays.stream(text.split("// --- ")).skip(1));
  }

  @ParameterizedTest
  @MethodSource("sections")
  void isAsSaid(String section) {
    snippets("// " + section, "17").areAsSaid();
  }

  private static Snippets snippets(String lines, String release) {
    String classPath =
        System.getProperty("java.class.path") + File.pathSeparator + libraries.toString();
    return Snippets.of(lines)
        .options("-classpath", classPath, "--release", release)
        .with(
            """
            static org.springframework.core.env.Environment ENVIRONMENT;
            static org.springframework.core.io.Resource RESOURCE;
            static org.springframework.data.repository.CrudRepository<String, Long> REPOSITORY;
            static org.springframework.web.context.request.WebRequest WEB;
            static org.springframework.web.server.ServerWebExchange EXCHANGE;
            static org.eclipse.microprofile.config.Config CONFIG;
            static jakarta.servlet.http.HttpServletRequest SERVLET;
            static javax.servlet.http.HttpServletRequest OLD_SERVLET;
            static jakarta.ws.rs.core.HttpHeaders REST;
            static io.micrometer.tracing.Tracer SPRING_TRACER;
            static io.vertx.ext.web.RoutingContext VERTX;
            static java.time.Clock CLOCK;
            """);
  }

  @Test
  void theDefaultCharsetIsKnownSinceJava18() {
    assumeTrue(Runtime.version().feature() >= 18);
    snippets(
            """
            FIXED: "ü".getBytes().length
            FIXED: new String(Desk.class.getResourceAsStream("/a.txt").readAllBytes())
            FIXED: new InputStreamReader(Desk.class.getResourceAsStream("/a.txt")).read()
            FIXED: new Scanner(Desk.class.getResourceAsStream("/a.txt")).next()
            PER_PROCESS: java.nio.charset.Charset.defaultCharset()
            """,
            "21")
        .areAsSaid();
  }

  @Test
  void configurationIsKnownByItsAnnotation() {
    String classPath =
        System.getProperty("java.class.path") + File.pathSeparator + libraries.toString();
    Bodies.members(
            """
            @org.springframework.beans.factory.annotation.Value("${shop.brand:Nordic}")
            private static String brand;
            @org.springframework.beans.factory.annotation.Value("#{systemProperties['x']}")
            private static String property;
            @org.springframework.beans.factory.annotation.Value("Nordic")
            private static String literal;
            @org.eclipse.microprofile.config.inject.ConfigProperty(name = "shop.tone")
            private static String tone;
            @CachedPrefix static String a() { return "Brand " + brand; } // expect PER_PROCESS
            @CachedPrefix static String b() { return "Brand " + property; } // expect PER_PROCESS
            @CachedPrefix static String c() { return "Brand " + literal; }
            @CachedPrefix static String d() { return "Tone " + tone; } // expect PER_PROCESS
            """)
        .options("-classpath", classPath)
        .asExpected();
  }

  @Test
  void beansOfARequestAreKnownByTheAnnotationOfTheirClass() {
    String classPath =
        System.getProperty("java.class.path") + File.pathSeparator + libraries.toString();
    Bodies.members(
            """
            private static User user;
            private static Shop shop;
            @CachedPrefix static String a() { return "For " + user.tenant(); } // expect PER_REQUEST
            @CachedPrefix static String b() { return "By " + user.brand(); }
            @CachedPrefix static String c() { return "By " + shop.brand(); }
            """)
        .and(
            "User",
            """
            @org.springframework.web.context.annotation.RequestScope
            class User {
              private String tenant;
              String tenant() { return tenant; }
              String brand() { return "Nordic"; }
            }
            """)
        .and("Shop", "class Shop {\n  String brand() { return \"Nordic\"; }\n}\n")
        .options("-classpath", classPath)
        .asExpected();
  }
}
