package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.lock.Prints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WP401 and WP402, and the counts of the lock file. */
class LockRulesTest {
  private static final String RULE = "Ask for the frame number before you quote a part.\n";
  private static final String RULES = RULE.repeat(100);
  private static final String ROLE = "  @CachedPrefix String ROLE = \"Sort tickets.\";\n";
  private static final String PACKAGED =
      "  @CachedPrefix(resource = \"rules.md\") String rules();\n";
  private static final String TICKET =
      "  @DynamicSuffix static String ticket(String id) { return id; }\n";

  @TempDir private Path folder;

  private static Case desk(String version, String members, String rules) {
    return template(version, "interface Desk", members, rules);
  }

  /** A template on whose type a finding is expected. */
  private static Case marked(String rule, String version, String members, String rules) {
    String head = "«%s@javac»interface «%s@ecj»Desk".formatted(rule, rule);
    return template(version, head, members, rules);
  }

  private static Case template(String version, String head, String members, String rules) {
    return Case.type(
            "@PromptTemplate(model = \"claude-opus-5\", version = \"%s\")\n%s {\n%s%s}\n"
                .formatted(version, head, members, TICKET))
        .resource("rules.md", rules);
  }

  private void lock(Case sources) throws IOException {
    lock(Prints.of(sources).entries());
  }

  private void lock(SortedMap<Integer, LockedPrefix> entries) throws IOException {
    new LockFile(folder.resolve(LockFile.NAME)).update(lock -> lock.with("shop.Desk", entries));
  }

  private Compilation compile(Case sources, Host host) throws IOException {
    return sources.on(host, Files.createDirectories(folder.resolve("target/classes")));
  }

  @OnBothCompilers
  void nothingIsSaidOfWhatIsAsItWasLocked(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    compile(desk("1", ROLE + PACKAGED, RULES), host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void nothingIsSaidWithoutALockFile(Host host) throws IOException {
    compile(desk("1", ROLE + PACKAGED, RULES), host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void oneCharacterOfAResourceUnderTheSameVersionIsAnError(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES + "Be kind.\n" + RULES));
    Compilation compilation =
        compile(
                desk(
                    "1",
                    ROLE + PACKAGED.replace("rules()", "«WP401»rules()"),
                    RULES + "Be kind!\n" + RULES),
                host)
            .findsExactlyTheMarks();

    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.finding("WP401").message())
        .contains(
            "[WP401] rules() has changed since Desk was locked, whose version is still \"1\"",
            "diff: line 101, 1 line new, 1 line gone",
            "  + Be kind!",
            "help: raise the version and run 'warmprefix lock', or take the change back")
        .containsPattern(
            "cost: the prefix of about 3,\\d\\d\\d tokens is written anew; 1,000 requests that write it"
                + " cost \\$\\d\\d\\.\\d\\d, and that read it \\$1\\.\\d\\d");
  }

  @OnBothCompilers
  void constantsAreWatchedAsWell(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    compile(
            desk("1", ROLE.replace("ROLE = \"Sort", "«WP401»ROLE = \"Read") + PACKAGED, RULES),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void textThatFoldsIsWatchedAsWell(Host host) throws IOException {
    String computed = "  @CachedPrefix static String rules() { return \"%s\".repeat(900); }\n";
    SortedMap<Integer, LockedPrefix> entries =
        Prints.of(
                desk(
                    "1",
                    "  @CachedPrefix String rules = \"" + "Be kind. ".repeat(900) + "\";\n",
                    ""))
            .entries();
    lock(entries);
    compile(desk("1", computed.formatted("Be kind. "), ""), host).findsExactlyTheMarks();
    compile(
            desk("1", computed.replace("rules()", "«WP401»rules()").formatted("Be quick. "), ""),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aNewMemberUnderTheSameVersionIsAnError(Host host) throws IOException {
    lock(desk("1", PACKAGED, RULES));
    Compilation compilation =
        compile(desk("1", ROLE.replace("ROLE", "«WP401»ROLE") + PACKAGED, RULES), host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP401").message()).contains("[WP401] ROLE was added since");
  }

  @OnBothCompilers
  void aMemberThatIsGoneIsReportedAtTheTemplate(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    Compilation compilation =
        compile(marked("WP401", "1", PACKAGED, RULES), host).findsExactlyTheMarks();
    assertThat(compilation.finding("WP401").message()).contains("[WP401] ROLE was removed since");
  }

  @OnBothCompilers
  void anotherOrderUnderTheSameVersionIsAnError(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    Compilation compilation =
        compile(desk("1", PACKAGED.replace("rules()", "«WP401»rules()") + ROLE, RULES), host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP401").message()).contains("[WP401] rules() has moved since");
  }

  @OnBothCompilers
  void anotherSectionUnderTheSameVersionIsAnError(Host host) throws IOException {
    lock(desk("1", PACKAGED, RULES));
    compile(
            marked(
                "WP401",
                "1",
                PACKAGED.replace("(resource", "(section = Section.USER, resource"),
                RULES),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void otherEndsOfLinesAreToldApart(Host host) throws IOException {
    lock(desk("1", PACKAGED, RULES));
    Compilation compilation =
        compile(
            desk("1", PACKAGED.replace("rules()", "«WP401»rules()"), RULES.replace("\n", "\r\n")),
            host);
    assertThat(compilation.findsExactlyTheMarks().finding("WP401").message())
        .contains("diff: only the ends of lines");
  }

  @OnBothCompilers
  void aMemberThatIsNoLongerKnownWantsANewLock(Host host) throws IOException {
    lock(desk("1", PACKAGED + ROLE.replace("d S", "d(ttl = CacheTtl.FIVE_MINUTES) S"), RULES));
    compile(
            marked(
                "WP402",
                "1",
                PACKAGED + "  @CachedPrefix static String ROLE(@CacheKey String k) { return k; }\n",
                RULES),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aRaisedVersionWantsANewLock(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    Compilation compilation =
        compile(marked("WP402", "2", ROLE + PACKAGED, RULES + "Be kind."), host)
            .findsExactlyTheMarks();

    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.finding("WP402").kind()).contains("warning");
    assertThat(compilation.finding("WP402").message())
        .contains(
            "warmprefix.lock has version \"1\" of Desk, which is at version \"2\" now",
            "help: run 'warmprefix lock' and commit the file");
  }

  @OnBothCompilers
  void anotherModelWantsANewLock(Host host) throws IOException {
    SortedMap<Integer, LockedPrefix> entries = Prints.of(desk("1", PACKAGED, RULES)).entries();
    entries.replaceAll(
        (marker, e) ->
            new LockedPrefix(e.version(), "claude-opus-4-8", e.sha256(), e.tokens(), e.segments()));
    lock(entries);
    assertThat(
            compile(marked("WP402", "1", PACKAGED, RULES), host)
                .findsExactlyTheMarks()
                .finding("WP402")
                .message())
        .contains("Desk for model claude-opus-4-8, and it is for claude-opus-5 now");
  }

  @OnBothCompilers
  void aTemplateThatIsNotInTheFileIsMissed(Host host) throws IOException {
    lock(new TreeMap<>());
    assertThat(
            compile(marked("WP402", "1", PACKAGED, RULES), host)
                .findsExactlyTheMarks()
                .finding("WP402")
                .message())
        .contains("warmprefix.lock has no entry for Desk");
  }

  @OnBothCompilers
  void otherMarkersWantANewLock(Host host) throws IOException {
    String hour = PACKAGED.replace("(resource", "(ttl = CacheTtl.ONE_HOUR, resource");
    lock(desk("1", hour + ROLE, RULES));
    assertThat(
            compile(marked("WP402", "1", PACKAGED + ROLE, RULES), host)
                .findsExactlyTheMarks()
                .finding("WP402")
                .message())
        .contains("warmprefix.lock has other markers for Desk than it has now");
  }

  @OnBothCompilers
  void aPrefixThatCannotBeLockedIsNotMissed(Host host) throws IOException {
    lock(new TreeMap<>());
    compile(
            desk(
                "1", "  @CachedPrefix static String rules(@CacheKey String k) { return k; }\n", ""),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void bothAreSilencedInTheSource(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    compile(desk("1", ROLE + "  @SuppressWarnings(\"WP401\")" + PACKAGED, RULES + "Be kind."), host)
        .findsExactlyTheMarks();
    compile(
            Case.type(
                    "@SuppressWarnings(\"WP402\")\n@PromptTemplate(model = \"claude-opus-5\", version = \"2\")\ninterface Desk {\n"
                        + ROLE
                        + PACKAGED
                        + TICKET
                        + "}\n")
                .resource("rules.md", RULES),
            host)
        .findsExactlyTheMarks();
  }

  private SortedMap<Integer, LockedPrefix> counted(Case sources, long tokens) {
    SortedMap<Integer, LockedPrefix> entries = Prints.of(sources).entries();
    entries.replaceAll(
        (marker, e) ->
            new LockedPrefix(
                e.version(),
                e.model(),
                e.sha256(),
                new LockedTokens.Counted(tokens, "count_tokens", LocalDate.of(2026, 11, 21)),
                e.segments()));
    return entries;
  }

  @OnBothCompilers
  void anExactCountThatReachesTheMinimumEndsTheDoubt(Host host) throws IOException {
    lock(counted(desk("1", ROLE, ""), 512));
    compile(desk("1", ROLE, ""), host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void anExactCountThatMissesTheMinimumIsCertain(Host host) throws IOException {
    lock(counted(desk("1", PACKAGED, RULES), 511));
    assertThat(
            compile(desk("1", PACKAGED.replace("rules()", "«WP201»rules()"), RULES), host)
                .findsExactlyTheMarks()
                .finding("WP201")
                .message())
        .contains("the cached prefix has 511 tokens, but claude-opus-5 caches nothing under 512");
  }

  @OnBothCompilers
  void theCountOfAnotherTextIsNotTakenForThisOne(Host host) throws IOException {
    lock(counted(desk("1", ROLE, ""), 512));
    Compilation compilation =
        compile(
            marked("WP402", "2", ROLE.replace("ROLE", "«WP201»ROLE").replace("Sort", "Read"), ""),
            host);
    compilation.findsExactlyTheMarks();
  }

  @OnBothCompilers
  void theOptionNamesTheFile(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    Path elsewhere = Files.createTempDirectory("warmprefix-lock").resolve("shop.lock");
    Files.move(folder.resolve(LockFile.NAME), elsewhere);
    compile(
            marked("WP402", "2", ROLE + PACKAGED, RULES).options("-Awarmprefix.lock=" + elsewhere),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aNamedFileThatIsNotThereIsAWarning(Host host) throws IOException {
    Compilation compilation =
        compile(desk("1", PACKAGED, RULES).options("-Awarmprefix.lock=gone.lock"), host);
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.diagnostics())
        .filteredOn(seen -> seen.message().contains("there is no lock file gone.lock"))
        .singleElement()
        .satisfies(seen -> assertThat(seen.kind()).contains("warning"));
  }

  @OnBothCompilers
  void aBrokenFileIsOneClearError(Host host) throws IOException {
    Files.writeString(folder.resolve(LockFile.NAME), "{\"schema\":1,");
    Compilation compilation = compile(desk("1", PACKAGED, RULES), host);
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.diagnostics())
        .filteredOn(seen -> seen.kind().equals("error"))
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.message()).contains("the lock file " + folder, "cannot be used"));
  }

  @Test
  void noFileAboveTheRootOfTheRepositoryIsTaken() throws IOException {
    lock(desk("1", PACKAGED, RULES));
    Path repository = folder.resolve("inner");
    Files.createDirectories(repository.resolve(".git"));
    desk("2", PACKAGED, RULES)
        .on(Host.JAVAC, Files.createDirectories(repository.resolve("target/classes")))
        .findsExactlyTheMarks();
  }

  @Test
  void theNearestFileIsTaken() throws IOException {
    lock(desk("1", PACKAGED, RULES));
    Path inner = Files.createDirectories(folder.resolve("inner"));
    new LockFile(inner.resolve(LockFile.NAME)).update(lock -> Lock.EMPTY);
    marked("WP402", "1", PACKAGED, RULES)
        .on(Host.JAVAC, Files.createDirectories(inner.resolve("target/classes")))
        .findsExactlyTheMarks();
  }
}
