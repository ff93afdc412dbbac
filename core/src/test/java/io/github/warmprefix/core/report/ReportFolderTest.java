package io.github.warmprefix.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  @TempDir private Path folder;

  @Test
  void eachFormIsAFileAndNothingElseIsLeft() throws IOException {
    Path reports = folder.resolve("not/there/yet");
    new ReportFolder(reports).write(Samples.shop(), EnumSet.allOf(ReportFormat.class));
    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "warmprefix.html", "warmprefix.json", "warmprefix.sarif", "warmprefix.md");
    }
  }

  @Test
  void aReportReplacesTheOneBefore() throws IOException {
    ReportFolder reports = new ReportFolder(folder);
    reports.write(Samples.shop(), EnumSet.of(ReportFormat.MARKDOWN));
    reports.write(Samples.empty(), EnumSet.of(ReportFormat.MARKDOWN));
    assertThat(folder.resolve("warmprefix.md"))
        .content()
        .startsWith("## Warmprefix: nothing found in 0 templates");
  }
}
