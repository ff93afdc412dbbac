package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.anthropic.models.messages.Message;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseJournalTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final String MESSAGE =
      "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[],"
          + "\"model\":\"m\",\"stop_reason\":\"end_turn\",\"stop_sequence\":null,"
          + "\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}";

  @TempDir Path folder;

  private DatabaseJournal open() {
    return DatabaseJournal.open(folder.resolve("a journal"));
  }

  private static Standing standing(Journal journal, String item) {
    return journal.find(item).orElseThrow().standing();
  }

  @Test
  void whatIsNotedIsThereWhenTheJournalIsOpenedAgain() {
    String job;
    try (Journal journal = open()) {
      job = journal.job();
      assertThat(journal.intend("g", true, List.of("a", "b"), NOW)).isEqualTo(1);
      assertThat(journal.intend("g", false, List.of("c"), NOW)).isEqualTo(2);
      journal.created(2, "batch_x");
    }
    try (Journal journal = open()) {
      assertThat(journal.job()).isEqualTo(job).matches("[0-9a-f]{12}");
      assertThat(journal.open())
          .containsExactly(
              new Journal.OpenBatch(1, "g", true, 2, NOW, Optional.empty()),
              new Journal.OpenBatch(2, "g", false, 1, NOW, Optional.of("batch_x")));
      assertThat(journal.knows("batch_x")).isTrue();
      assertThat(journal.knows("batch_y")).isFalse();
      assertThat(standing(journal, "b")).isEqualTo(Standing.SUBMITTED);
      assertThat(journal.find("z")).isEmpty();
    }
  }

  @Test
  void resultsAreKeptOnceAndToldUntilTheyAreDelivered() {
    try (Journal journal = open()) {
      journal.intend("g", false, List.of("a", "b", "c", "d"), NOW);
      Journal.Placed answered = new Journal.Placed(0, new Outcome.Answered(MESSAGE));
      journal.record(
          1,
          List.of(
              new Journal.Placed(3, new Outcome.Failed("overloaded")),
              answered,
              new Journal.Placed(1, new Outcome.GivenUp("too long"))));
      journal.record(1, List.of(answered));
      journal.collected(1);

      assertThat(journal.undelivered(9))
          .containsExactlyInAnyOrder(
              new BulkResult.Answered("a", WireJson.read(MESSAGE, Message.class), true),
              new BulkResult.GaveUp("b", "too long"));
      journal.delivered(List.of("a", "b"));
      assertThat(journal.undelivered(9)).isEmpty();
      assertThat(standing(journal, "c")).isEqualTo(Standing.PENDING);
      assertThat(standing(journal, "d")).isEqualTo(Standing.FAILED);
      assertThat(journal.open()).isEmpty();
      assertThat(journal.report()).isEqualTo(new BulkReport(1, 1, 2, 0, 0));
    }
  }

  @Test
  void aBatchThatNeverWasDoesNotCountForItsItems() {
    try (Journal journal = open()) {
      journal.intend("g", false, List.of("a"), NOW);
      journal.dropped(1);
      assertThat(journal.find("a").orElseThrow().batches()).isZero();
      journal.intend("g", false, List.of("a"), NOW);
      assertThat(journal.find("a").orElseThrow().batches()).isEqualTo(1);
      assertThat(journal.open()).extracting(Journal.OpenBatch::number).containsExactly(2);
    }
  }

  @Test
  void aDamagedJournalIsReportedAndLeftAsItIs() throws Exception {
    Path file = folder.resolve("broken.mv.db");
    Files.writeString(file, "no database");
    assertThatExceptionOfType(BulkException.class)
        .isThrownBy(() -> DatabaseJournal.open(folder.resolve("broken")))
        .withMessageContaining("broken cannot be opened");
    assertThat(file).hasContent("no database");
  }

  @Test
  void aPathThatWouldChangeTheDatabaseIsRefused() {
    assertThatExceptionOfType(BulkException.class)
        .isThrownBy(() -> DatabaseJournal.open(folder.resolve("a;INIT=RUNSCRIPT")))
        .withMessageContaining("semicolon");
  }

  @Test
  void withoutTheDriverOneSentenceSaysWhatToAdd() throws Exception {
    URL[] classPath = {
      Database.class.getProtectionDomain().getCodeSource().getLocation(),
    };
    try (URLClassLoader alone =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      var open = alone.loadClass(Database.class.getName()).getDeclaredMethod("open", Path.class);
      open.setAccessible(true);
      assertThatExceptionOfType(java.lang.reflect.InvocationTargetException.class)
          .isThrownBy(() -> open.invoke(null, folder.resolve("j")))
          .havingCause()
          .withMessageContaining("add the dependency com.h2database:h2");
    }
  }
}
