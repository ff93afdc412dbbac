package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.lock.Prints;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** WP402: a lock file that is out of date. */
final class StaleLockTest extends LockedDesk {
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
  void aTextBehindAPartThatIsNotKnownIsMissed(Host host) throws IOException {
    lock(new TreeMap<>());
    compile(
            marked(
                "WP402",
                "1",
                "  @CachedPrefix static List<Tool> tools() { return List.of(); }\n" + PACKAGED,
                RULES),
            host)
        .findsExactlyTheMarks();
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
}
