package io.github.warmprefix.benchmarks.page;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where and with what the tables are made. */
final class Setting {
  private static final Path CPU = Path.of("/proc/cpuinfo");
  private static final double GIGA = 1 << 30;

  private Setting() {}

  /** The line under a table. */
  static String line() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%n%s · %d processors, %s · %.0f GB · %s · %s %s · load before %.1f%n",
        LocalDate.now(),
        system.getAvailableProcessors(),
        processor(),
        system.getTotalMemorySize() / GIGA,
        system.getName(),
        System.getProperty("java.vendor"),
        Runtime.version(),
        system.getSystemLoadAverage());
  }

  /** What takes part, with versions. */
  static String versions() {
    Properties versions = new Properties();
    try (InputStream in = Setting.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(versions.stringPropertyNames())
        .stream()
            .map(name -> name + " " + versions.getProperty(name))
            .collect(Collectors.joining(", ", "", "\n"));
  }

  private static String processor() {
    if (!Files.isReadable(CPU)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPU)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
