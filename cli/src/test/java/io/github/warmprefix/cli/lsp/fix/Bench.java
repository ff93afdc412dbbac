package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.Reading;
import io.github.warmprefix.cli.source.live.Glance;
import io.github.warmprefix.cli.source.live.LiveCompiler;
import io.github.warmprefix.cli.source.live.Sight;
import io.github.warmprefix.cli.source.live.Sighting;
import io.github.warmprefix.cli.source.live.SourceText;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.resource.UnsavedTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a source is compiled, fixed, and compiled again. */
final class Bench {
  private static final Pattern TYPE = Pattern.compile("(?:interface|class|enum|record) (\\w+)");

  private final LiveCompiler compiler;
  private final Reading reading;

  /** A bench in which texts are found in a folder. */
  Bench(Path... resources) {
    Map<String, String> options =
        resources.length == 0 ? Map.of() : Map.of("warmprefix.resources", resources[0].toString());
    compiler = compiler();
    reading = new Reading(Reading.ownClassPath(), Optional.empty(), Optional.empty(), options);
  }

  private static LiveCompiler compiler() {
    try {
      return new LiveCompiler(Reading.ownClassPath(), TextMeter.estimating());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A template for a model with a minimum of 512 tokens. */
  static String template(String members) {
    return """
        package shop;

        import io.github.warmprefix.annotations.*;
        import java.time.*;
        import java.util.*;

        @PromptTemplate(model = "claude-opus-5")
        interface Desk {
          @CachedPrefix
          String HANDBOOK = "%s";

        %s}
        """
        .formatted(
            "Ask for the frame number before you quote a part. Never promise a date. ".repeat(60),
            members);
  }

  /** Such a template whose last member is a ticket. */
  static String withTicket(String members) {
    return template(
        members
            + """

              @DynamicSuffix
              static String ticket(String text) {
                return text;
              }
            """);
  }

  /** Such a template in which a long TTL stands behind a short one. */
  static String longTtlBehindShort() {
    return template(
        """
          @CachedPrefix(ttl = CacheTtl.ONE_HOUR) String STYLE = "Answer in three sentences.";

          @DynamicSuffix
          static String request(String text) {
            return text;
          }
        """);
  }

  Inspected inspect(String text) {
    Matcher type = TYPE.matcher(text);
    assertThat(type.find()).isTrue();
    URI file = URI.create("file:///shop/" + type.group(1) + ".java");
    Sight sight =
        compiler.look(
            reading,
            ModelCatalogue.bundled(),
            new Glance(List.of(new SourceText(file, text)), UnsavedTexts.NONE, false, () -> false));
    return new Inspected(sight.findings().stream().map(Sighting::found).toList(), sight.errors());
  }

  /** The one finding of a source. */
  Found found(String text) {
    Inspected inspected = inspect(text);
    assertThat(inspected.errors()).isEmpty();
    assertThat(inspected.findings()).hasSize(1);
    return inspected.findings().get(0);
  }

  /** The fixes for the one finding of a source. */
  List<Fix> fixes(String text) {
    Inspected before = inspect(text);
    assertThat(before.errors()).isEmpty();
    assertThat(before.findings()).hasSize(1);
    return Fixes.offered(text, before.findings().get(0), before, this::inspect);
  }

  /** The titles of the fixes for the one finding of a source. */
  List<String> titles(String text) {
    return fixes(text).stream().map(Fix::title).toList();
  }

  /** What a fix makes of a source, which is then without any finding. */
  String fixed(String text, String title) {
    String fixed = applied(text, title);
    Inspected after = inspect(fixed);
    assertThat(after.errors()).isEmpty();
    assertThat(after.findings()).isEmpty();
    return fixed;
  }

  /** What a fix makes of a source. */
  String applied(String text, String title) {
    List<Fix> fixes = fixes(text);
    assertThat(fixes).extracting(Fix::title).contains(title);
    return fixes.stream()
        .filter(fix -> fix.title().equals(title))
        .findFirst()
        .orElseThrow()
        .applyTo(text);
  }
}
