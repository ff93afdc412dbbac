package io.github.warmprefix.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warmprefix.runtime.monitor.micrometer.CacheMeters;
import io.github.warmprefix.runtime.monitor.otel.GenAiTelemetry;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OptionalLibrariesTest {
  @Test
  void theMonitorWorksWithoutThem() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = withoutThem()) {
      Object probe =
          loader.loadClass(WithoutOptional.class.getName()).getConstructor().newInstance();

      assertThat(((Supplier<?>) probe).get().toString()).contains("shop.Triage");
    }
  }

  @Test
  void onlyTheirOwnPackagesWantThem() throws IOException, ClassNotFoundException {
    try (URLClassLoader loader = withoutThem()) {
      Class<?> meters = loader.loadClass(CacheMeters.class.getName());
      Class<?> telemetry = loader.loadClass(GenAiTelemetry.class.getName());

      assertThatThrownBy(meters::getConstructors).isInstanceOf(NoClassDefFoundError.class);
      assertThatThrownBy(telemetry::getConstructors).isInstanceOf(NoClassDefFoundError.class);
    }
  }

  private static URLClassLoader withoutThem() {
    URL[] urls =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("micrometer") && !entry.contains("opentelemetry"))
            .map(entry -> url(Path.of(entry).toUri()))
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
