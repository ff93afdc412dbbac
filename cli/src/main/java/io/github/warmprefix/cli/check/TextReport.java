package io.github.warmprefix.cli.check;

import io.github.warmprefix.cli.Colours;
import io.github.warmprefix.cli.source.CompileError;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.SourceFiles;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.finding.Spot;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The findings for people, each with its line of source. */
final class TextReport {
  /** The most compile errors that are shown; the first ones cause the others. */
  private static final int SHOWN_ERRORS = 20;

  private final PrintWriter out;
  private final SourceFiles files;
  private final Colours colours;
  private final Excerpts excerpts = new Excerpts();

  TextReport(PrintWriter out, SourceFiles files, Colours colours) {
    this.out = out;
    this.files = files;
    this.colours = colours;
  }

  void print(Inspected inspected) {
    inspected.findings().forEach(this::print);
    inspected.errors().stream().limit(SHOWN_ERRORS).forEach(this::print);
    int hidden = inspected.errors().size() - SHOWN_ERRORS;
    if (hidden > 0) {
      out.println("and " + counted(hidden, "more compile error"));
    }
    out.println(summary(inspected));
    out.flush();
  }

  private void print(Found finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    String id = "[" + finding.rule().id() + "] ";
    head(finding.spot(), coloured(finding.severity(), severity), id + finding.what());
    finding.path().ifPresent(path -> out.println("  path: " + path));
    finding.details().forEach(line -> out.println("  " + line));
    out.println("  help: " + finding.help());
    out.println("  " + colours.faint(finding.rule().page()));
    out.println();
  }

  private void print(CompileError error) {
    head(Optional.of(error.spot()), colours.bad("does not compile"), error.message());
    out.println();
  }

  private void head(Optional<Spot> spot, String kind, String message) {
    List<String> lines = message.lines().toList();
    String place = spot.map(at -> place(at) + ": ").orElse("");
    out.println(colours.strong(place) + kind + ": " + colours.strong(lines.get(0)));
    spot.flatMap(excerpts::of)
        .ifPresent(
            excerpt -> {
              out.println(excerpt.line());
              out.println(colours.good(excerpt.mark()));
            });
    lines.stream().skip(1).forEach(line -> out.println("  " + line.strip()));
  }

  private String place(Spot spot) {
    return files.named(spot.file()) + ":" + spot.line() + ":" + spot.column();
  }

  private String coloured(Severity severity, String word) {
    return switch (severity) {
      case ERROR -> colours.bad(word);
      case WARNING -> colours.doubtful(word);
      case NOTE, OFF -> colours.plain(word);
    };
  }

  private String summary(Inspected inspected) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = inspected.findings().stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        parts.add(counted(count, severity.name().toLowerCase(Locale.ROOT)));
      }
    }
    String found = parts.isEmpty() ? "no findings" : String.join(", ", parts);
    String where = " in " + counted(files.paths().size(), "file");
    String errors =
        inspected.errors().isEmpty()
            ? ""
            : "; not all was understood: " + counted(inspected.errors().size(), "compile error");
    return found + where + errors;
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
