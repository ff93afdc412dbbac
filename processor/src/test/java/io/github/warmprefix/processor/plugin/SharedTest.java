package io.github.warmprefix.processor.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.WarmprefixProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin of javac's own and a processor of the build tool's, in one compilation. */
class SharedTest {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final UnaryOperator<ProcessingEnvironment> AS_IT_IS = UnaryOperator.identity();

  @TempDir private Path folder;

  @Test
  void aProcessorOfTheSameClassesJoinsThePlugin() throws Exception {
    assertReportedOnce(new WarmprefixProcessor(), AS_IT_IS);
    assertReportedOnce(new WarmprefixProcessor(), SharedTest::proxied);
    assertReportedOnce(new WarmprefixProcessor(), SharedTest::sealed);
  }

  @Test
  void aProcessorOfAnotherClassLoaderLeavesNothingToThePlugin() throws Exception {
    try (URLClassLoader loader = apart()) {
      assertReportedOnce(processorOf(loader), AS_IT_IS);
      assertReportedOnce(processorOf(loader), SharedTest::proxied);
    }
  }

  @Test
  void whatAProcessorOfAnotherClassLoaderCannotReachThePluginChecks() throws Exception {
    try (URLClassLoader loader = apart()) {
      assertThat(findings(folder, processorOf(loader), SharedTest::sealed))
          .containsExactly("Desk.java:4 Note WP902", Shop.REQUEST_FINDING);
    }
  }

  @Test
  void theHandshakeLeavesNoTrace() throws Exception {
    try (URLClassLoader loader = apart()) {
      findings(folder, processorOf(loader), AS_IT_IS);
    }
    assertThat(System.getProperties().stringPropertyNames())
        .noneMatch(name -> name.startsWith("io.github.warmprefix."));
  }

  @Test
  void compilationsSideBySideDoNotMix() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      List<Future<List<String>>> running = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Path own = Files.createDirectories(folder.resolve("c" + i));
        UnaryOperator<ProcessingEnvironment> wrap = i % 2 == 0 ? AS_IT_IS : SharedTest::sealed;
        running.add(pool.submit(() -> findings(own, new WarmprefixProcessor(), wrap)));
      }
      for (Future<List<String>> one : running) {
        assertThat(one.get())
            .containsExactlyInAnyOrder(Shop.TEMPLATE_FINDING, Shop.REQUEST_FINDING);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aCompilationThatIsOverIsForgotten() throws Exception {
    List<WeakReference<Object>> seen = new ArrayList<>();
    findings(
        folder,
        new WarmprefixProcessor(),
        environment -> {
          seen.add(new WeakReference<>(environment.getElementUtils()));
          return environment;
        });
    for (int i = 0; i < 50 && seen.get(0).get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(seen.get(0).get()).isNull();
  }

  private void assertReportedOnce(Processor processor, UnaryOperator<ProcessingEnvironment> wrap)
      throws IOException {
    assertThat(findings(folder, processor, wrap))
        .containsExactlyInAnyOrder(Shop.TEMPLATE_FINDING, Shop.REQUEST_FINDING);
  }

  private static List<String> findings(
      Path folder, Processor processor, UnaryOperator<ProcessingEnvironment> wrap)
      throws IOException {
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
      Shop shop = Shop.full(folder);
      List<String> options =
          List.of(
              "-cp",
              Paths.USER,
              "-processorpath",
              Paths.PROCESSOR,
              "-d",
              Files.createDirectories(folder.resolve("out")).toString());
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              output, files, null, options, null, files.getJavaFileObjectsFromPaths(shop.files()));
      task.setProcessors(List.of(new Wrapping(processor, wrap)));
      task.call();
    }
    return Shop.findings(output.toString());
  }

  /** A loader that shares the compiler's classes with this one and none of ours. */
  private static URLClassLoader apart() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : Paths.PROCESSOR.split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    ClassLoader compiler =
        new ClassLoader(ClassLoader.getPlatformClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("com.sun.")) {
              return ClassLoader.getSystemClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
          }
        };
    return new URLClassLoader(urls.toArray(URL[]::new), compiler);
  }

  private static Processor processorOf(ClassLoader loader) throws ReflectiveOperationException {
    return (Processor)
        loader
            .loadClass(WarmprefixProcessor.class.getName())
            .getDeclaredConstructor()
            .newInstance();
  }

  /** An environment as IntelliJ has it. */
  private static ProcessingEnvironment proxied(ProcessingEnvironment environment) {
    return proxy((proxy, method, arguments) -> invoke(method, environment, arguments));
  }

  /** An environment that keeps the compiler's own where nobody finds it. */
  private static ProcessingEnvironment sealed(ProcessingEnvironment environment) {
    Map<String, Object> hidden = Map.of("environment", environment);
    return proxy(
        (proxy, method, arguments) -> invoke(method, hidden.get("environment"), arguments));
  }

  private static ProcessingEnvironment proxy(InvocationHandler handler) {
    Class<?>[] faces = {ProcessingEnvironment.class};
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(SharedTest.class.getClassLoader(), faces, handler);
  }

  private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** A processor as Gradle has it: a delegate that hands on an environment of the tool's own. */
  private static final class Wrapping extends AbstractProcessor {
    private final Processor delegate;
    private final UnaryOperator<ProcessingEnvironment> wrap;

    Wrapping(Processor delegate, UnaryOperator<ProcessingEnvironment> wrap) {
      this.delegate = delegate;
      this.wrap = wrap;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      delegate.init(wrap.apply(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return delegate.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return delegate.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return delegate.process(annotations, round);
    }
  }
}
