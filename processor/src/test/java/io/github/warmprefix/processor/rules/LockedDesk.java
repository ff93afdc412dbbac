package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.lock.Prints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/** A template {@code Desk} in a project with a lock file. */
abstract class LockedDesk {
  static final String RULE = "Ask for the frame number before you quote a part.\n";
  static final String RULES = RULE.repeat(100);
  static final String ROLE = "  @CachedPrefix String ROLE = \"Sort tickets.\";\n";
  static final String PACKAGED = "  @CachedPrefix(resource = \"rules.md\") String rules();\n";
  static final String TICKET = "  @DynamicSuffix static String ticket(String id) { return id; }\n";

  @TempDir Path folder;

  static Case desk(String version, String members, String rules) {
    return template(version, "interface Desk", members, rules);
  }

  /** A template on whose type a finding is expected. */
  static Case marked(String rule, String version, String members, String rules) {
    String head = "«%s@javac»interface «%s@ecj»Desk".formatted(rule, rule);
    return template(version, head, members, rules);
  }

  private static Case template(String version, String head, String members, String rules) {
    return Case.type(
            "@PromptTemplate(model = \"claude-opus-5\", version = \"%s\")\n%s {\n%s%s}\n"
                .formatted(version, head, members, TICKET))
        .resource("rules.md", rules);
  }

  void lock(Case sources) throws IOException {
    lock(Prints.of(sources).entries());
  }

  void lock(SortedMap<Integer, LockedPrefix> entries) throws IOException {
    new LockFile(folder.resolve(LockFile.NAME)).update(lock -> lock.with("shop.Desk", entries));
  }

  /** Locks what is known of prefixes of which something is not. */
  void lockPartial(Case sources) throws IOException {
    SortedMap<Integer, LockedPrefix> entries = new TreeMap<>();
    Prints.of(sources).partial().forEach((marker, print) -> entries.put(marker, print.entry()));
    assertThat(entries).isNotEmpty();
    lock(entries);
  }

  Compilation compile(Case sources, Host host) throws IOException {
    return sources.on(host, Files.createDirectories(folder.resolve("target/classes")));
  }
}
