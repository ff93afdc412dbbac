package io.github.warmprefix.processor.stability.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
  @TempDir private Path folder;

  private TableFile.Content read(byte... bytes) throws IOException {
    return TableFile.read(Files.write(folder.resolve("table.txt"), bytes));
  }

  private TableFile.Content read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(TableFile.Content content) {
    return ((TableFile.Content.Refused) content).message();
  }

  @Test
  void aByteOrderMarkAheadOfTheTextDoesNoHarm() throws IOException {
    TableFile.Content.Rows rows =
        new TableFile.Content.Rows(List.of(new LibraryRow(Effect.FIXED, "a.B#c", 1)));

    assertThat(read("fixed a.B#c")).isEqualTo(rows);
    assertThat(read("\uFEFFfixed a.B#c")).isEqualTo(rows);
  }

  @Test
  void aFileIsReadUpToOneMegabyte() throws IOException {
    assertThat(read(" ".repeat(1 << 20))).isEqualTo(new TableFile.Content.Rows(List.of()));
    assertThat(refusal(read(" ".repeat((1 << 20) + 1))))
        .endsWith(": it is larger than one megabyte");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    assertThat(refusal(read((byte) 0xCA, (byte) 0xFE))).endsWith(": it is no text in UTF-8");
    assertThat(refusal(read("\0fixed a.B#c"))).endsWith(": it is no text");
  }

  @Test
  void whatIsNoFileIsRefused() {
    assertThat(refusal(TableFile.read(folder))).isEqualTo(folder + ": it is no file");
    assertThat(refusal(TableFile.read(folder.resolve("none"))))
        .startsWith(folder.resolve("none") + ": there is no such file in ");
  }

  @Test
  void aWrongLineIsNamedWithItsFile() throws IOException {
    assertThat(refusal(read("\nfixed")))
        .isEqualTo(folder.resolve("table.txt") + ":2: nothing behind fixed");
  }
}
