package io.github.warmprefix.cli.lsp.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptIndexTest {
  private static final String TEMPLATE = "import io.github.warmprefix.annotations.*;";

  private final Deque<Runnable> later = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();

  @TempDir Path root;

  @Test
  void whatTheSearchFindsIsToldWhenItIsThere() throws IOException {
    Path desk = Files.writeString(root.resolve("Desk.java"), TEMPLATE);
    Files.writeString(root.resolve("Other.java"), "class Other {}");
    PromptIndex index = new PromptIndex(later::add, () -> told.add("more"));
    assertThat(index.under(List.of(root))).isEmpty();
    assertThat(told).isEmpty();
    later.remove().run();
    assertThat(told).containsExactly("more");
    assertThat(index.under(List.of(root))).containsExactly(desk);
  }

  @Test
  void aSearchThatIsDoneAtOnceIsNotMissed() throws IOException {
    Path desk = Files.writeString(root.resolve("Desk.java"), TEMPLATE);
    assertThat(new PromptIndex(Runnable::run, () -> {}).under(List.of(root))).containsExactly(desk);
  }
}
