package io.github.warmprefix.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Repository;
import io.github.warmprefix.processor.WarmprefixProcessor;
import java.nio.file.Files;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What pages call by name and must exist: options, artifacts, and modules and profiles of Maven.
 */
public final class Names {
  private static final Pattern OPTION = Pattern.compile("-A(warmprefix\\.\\w+)");
  private static final Pattern ARTIFACT =
      Pattern.compile("(?:<artifactId>|io\\.github\\.warmprefix:)warmprefix-([a-z-]+)");
  private static final Pattern VERSION =
      Pattern.compile("io\\.github\\.warmprefix:warmprefix-[a-z-]+:(\\d[\\w.-]+)");
  private static final Pattern MODULES = Pattern.compile("mvn .*-pl ([\\w,-]+)");
  private static final Pattern PROFILE = Pattern.compile("mvn .*-P(\\w+)");
  private static final Set<String> OPTIONS = new WarmprefixProcessor().getSupportedOptions();

  private Names() {}

  /** Throws an assertion error where a text names something that does not exist. */
  public static void check(String text) {
    all(text, OPTION, OPTIONS::contains);
    all(text, ARTIFACT, Names::isModule);
    all(text, VERSION, System.getProperty("docs.version")::equals);
    all(text, MODULES, list -> Stream.of(list.split(",")).allMatch(Names::isModule));
    all(text, PROFILE, Names::isProfile);
  }

  private static void all(String text, Pattern name, Predicate<String> exists) {
    name.matcher(text)
        .results()
        .forEach(found -> assertThat(found.group(1)).as(found.group()).matches(exists, "exists"));
  }

  private static boolean isModule(String name) {
    return Files.exists(Repository.ROOT.resolve(name + "/pom.xml"));
  }

  private static boolean isProfile(String name) {
    return Stream.of("pom.xml", "sample-app/pom.xml")
        .anyMatch(pom -> Repository.text(pom).contains("<id>" + name + "</id>"));
  }
}
