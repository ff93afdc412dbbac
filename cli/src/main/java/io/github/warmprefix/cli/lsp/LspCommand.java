package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.lsp.archive.ClassArchive;
import io.github.warmprefix.cli.lsp.project.Settings;
import io.github.warmprefix.cli.source.SourceOptions;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(
    name = "lsp",
    description = "Serves an editor: findings while you type, sizes and costs of prompts.",
    footerHeading = "%n",
    footer =
        "Speaks the Language Server Protocol on the standard input and output, and ends with the"
            + " editor. What the options leave open is found out from the files of the project.")
public final class LspCommand implements Callable<Integer> {
  @Mixin private SourceOptions sources;

  @Option(names = "--no-maven", negatable = true, description = "Never ask Maven for a class path.")
  private boolean maven = true;

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description =
          "Serve nobody, but write an archive of the server's classes; the next server starts"
              + " faster with it: java -XX:SharedArchiveFile=FILE -jar ... lsp.")
  private Path archive;

  private LspCommand() {}

  @Override
  public Integer call() {
    if (archive != null) {
      ClassArchive.write(archive);
      return ExitCodes.OK;
    }
    System.setOut(System.err);
    return Session.serve(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        Settings.of(sources, maven));
  }
}
