package io.github.warmprefix.core.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;

/** Writes reports into a folder; a file there is replaced as a whole, or not at all. */
public final class ReportFolder {
  private final Path folder;

  /** The reports in {@code folder}, which need not exist. */
  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a report in some forms.
   *
   * @throws IOException if a file cannot be written; the one that was there is left
   */
  public void write(Report report, Collection<ReportFormat> formats) throws IOException {
    Files.createDirectories(folder);
    for (ReportFormat format : formats) {
      Path draft = folder.resolve(draft(format));
      try {
        Files.write(draft, format.write(report).getBytes(StandardCharsets.UTF_8));
        Files.move(draft, folder.resolve(format.file()), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }

  /** A name that no other process or thread uses at the same time. */
  private static String draft(ReportFormat format) {
    return ".%s.%d-%d.new"
        .formatted(format.file(), ProcessHandle.current().pid(), Thread.currentThread().getId());
  }
}
