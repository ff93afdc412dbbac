package io.github.warmprefix.core.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warmprefix.core.report.Schemas;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockFileTest {
  private static final String SHA = "0123456789abcdef".repeat(4);
  private static final LockedTokens COUNTED =
      new LockedTokens.Counted(4_123, "count_tokens", LocalDate.of(2026, 11, 21));
  private static final LockedTokens ESTIMATED =
      new LockedTokens.Estimated(new TokenEstimate(3_900, 4_100, 4_300));

  private static final LockedTokens EXACT =
      new LockedTokens.Estimated(TokenEstimate.exactly(4_000));

  @TempDir private Path folder;
  private LockFile file;

  @BeforeEach
  void beside() {
    file = new LockFile(folder.resolve(LockFile.NAME));
  }

  @Test
  void aProjectWithoutAFileHasLockedNothing() {
    assertThat(file.read()).isEqualTo(new LockResult.Absent());
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Lock lock =
        new Lock(
            Map.of(
                new PrefixKey("shop.Triage", 2), prefix("3", ESTIMATED),
                new PrefixKey("shop.Triage", 1), prefix("3", COUNTED),
                new PrefixKey("shop.Triage", 3), prefix("3", new LockedTokens.AtLeast(3_900)),
                new PrefixKey("shop.Triage", 4), prefix("3", EXACT),
                new PrefixKey("shop.Größe$Inner", 1), prefix("\"7\" \\ …", COUNTED)));

    file.update(empty -> lock);

    assertThat(file.read()).isEqualTo(new LockResult.Loaded(lock));
    assertThat(
            Schemas.errors(Schemas.documented("lock.schema.json"), Files.readString(file.path())))
        .isEmpty();
  }

  @Test
  void hasOneSortedLineForEachPrefixAndACommaBehindEach() throws IOException {
    file.update(lock -> lock.with("b.B", prefixes(prefix("1", COUNTED), prefix("1", ESTIMATED))));
    file.update(lock -> lock.with("a.A", prefixes(prefix("1", COUNTED))));

    String line =
        "\"%s\":{\"version\":\"1\",\"model\":\"claude-haiku-4-5\",\"sha256\":\"%s\",\"tokens\":{%s},"
            + "\"segments\":[{\"name\":\"rules\",\"sha256\":\"%s\",\"lines\":\"%s\"}]},";
    String lines = LineHashes.of("one\ntwo").encoded();
    String counted = "\"count\":4123,\"source\":\"count_tokens\",\"date\":\"2026-11-21\"";
    String estimated = "\"low\":3900,\"expected\":4100,\"high\":4300";
    assertThat(Files.readAllLines(file.path()))
        .containsExactly(
            "{",
            line.formatted("a.A/1", SHA, counted, SHA, lines),
            line.formatted("b.B/1", SHA, counted, SHA, lines),
            line.formatted("b.B/2", SHA, estimated, SHA, lines),
            "\"schema\":1",
            "}");
  }

  @Test
  void replacesAllPrefixesOfATemplateAndNoOthers() throws IOException {
    file.update(lock -> lock.with("a.A", prefixes(prefix("1", COUNTED), prefix("1", COUNTED))));
    file.update(lock -> lock.with("a.AB", prefixes(prefix("1", COUNTED))));
    file.update(lock -> lock.with("a.A", prefixes(prefix("2", COUNTED))));

    assertThat(loaded().prefixes())
        .containsOnlyKeys(new PrefixKey("a.A", 1), new PrefixKey("a.AB", 1));
    assertThat(loaded().find(new PrefixKey("a.A", 1))).contains(prefix("2", COUNTED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|the file is empty",
        "{|the file is not JSON at line 1",
        "[]|the file must be an object, but is an array",
        "{}|the file lacks the field schema",
        "{'schema':2}|schema must be a whole number from 1 to 1, but is 2",
        "{'rules':{},'schema':1}|rules is named like no prefix, such as shop.Triage/1",
        "{'a.A/1':{},'schema':1}|lacks the field version",
        "{'a.A/1':{'Version':'1'},'schema':1}|has the field \"Version\", which the schema does not know",
        "{'a.A/1':{'version':'1','model':'m','sha256':'12'},'schema':1}|.sha256 must be 64 lower-case hexadecimal digits",
      })
  void saysWhereAFileIsBroken(String text, String reason) throws IOException {
    Files.writeString(file.path(), text.replace('\'', '"'));

    assertThat(file.read()).isInstanceOf(LockResult.Rejected.class);
    assertThat(((LockResult.Rejected) file.read()).message())
        .startsWith("the lock file " + file.path() + " cannot be used: ")
        .contains(reason)
        .doesNotContain("\n");
  }

  @Test
  void knowsAMergeConflictByItsMarks() throws IOException {
    Files.writeString(file.path(), "{\n<<<<<<< HEAD\n\"schema\":1\n}\n");

    assertThat(((LockResult.Rejected) file.read()).message())
        .endsWith("line 2 is the mark of a merge conflict; keep either side, then lock");
  }

  @Test
  void refusesAPrefixThatStandsThereTwice() throws IOException {
    file.update(lock -> lock.with("a.A", prefixes(prefix("1", COUNTED))));
    List<String> lines = new ArrayList<>(Files.readAllLines(file.path()));
    lines.add(1, lines.get(1));
    Files.write(file.path(), lines);

    assertThat(((LockResult.Rejected) file.read()).message())
        .endsWith("\"a.A/1\" stands at line 2 and again at line 3; drop one of them, then lock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "nonsense", "{\"schema\":9}"})
  void leavesAFileAloneThatItCannotRead(String text) throws IOException {
    Files.writeString(file.path(), text);

    LockResult result = file.update(lock -> lock.with("a.A", prefixes(prefix("1", COUNTED))));

    assertThat(result).isInstanceOf(LockResult.Rejected.class);
    assertThat(file.path()).hasContent(text);
  }

  @Test
  void leavesAFileAsItIsWrittenWhereNothingChanges() throws IOException {
    Files.writeString(file.path(), "{ \"schema\" : 1 }");

    assertThat(file.update(lock -> lock)).isEqualTo(new LockResult.Loaded(Lock.EMPTY));

    assertThat(file.path()).hasContent("{ \"schema\" : 1 }");
  }

  @Test
  void writesAFileThatIsNotThereEvenForNoPrefixes() throws IOException {
    file.update(lock -> lock);

    assertThat(file.read()).isEqualTo(new LockResult.Loaded(Lock.EMPTY));
  }

  @Test
  void leavesTheOldFileWhereTheChangeFails() throws IOException {
    file.update(lock -> lock.with("a.A", prefixes(prefix("1", COUNTED))));
    String before = Files.readString(file.path());

    assertThatThrownBy(
            () ->
                file.update(
                    lock -> {
                      throw new IllegalStateException("no network");
                    }))
        .hasMessage("no network");

    assertThat(file.path()).hasContent(before);
    assertNothingElseIsThere();
  }

  @Test
  void losesNothingWhenManyThreadsLockAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<LockResult>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String template = "t.T" + i;
        all.add(
            threads.submit(
                () -> file.update(lock -> lock.with(template, prefixes(prefix("1", COUNTED))))));
      }
      for (Future<LockResult> one : all) {
        assertThat(one.get()).isInstanceOf(LockResult.Loaded.class);
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(loaded().prefixes()).hasSize(40);
    assertNothingElseIsThere();
  }

  private void assertNothingElseIsThere() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file.path());
    }
  }

  private Lock loaded() {
    return ((LockResult.Loaded) file.read()).lock();
  }

  private static LockedPrefix prefix(String version, LockedTokens tokens) {
    LockedSegment rules = new LockedSegment("rules", SHA, LineHashes.of("one\ntwo"));
    return new LockedPrefix(version, "claude-haiku-4-5", SHA, tokens, List.of(rules));
  }

  private static TreeMap<Integer, LockedPrefix> prefixes(LockedPrefix... prefixes) {
    TreeMap<Integer, LockedPrefix> byMarker = new TreeMap<>();
    IntStream.range(0, prefixes.length).forEach(i -> byMarker.put(i + 1, prefixes[i]));
    return byMarker;
  }
}
