package io.github.warmprefix.cli.lsp.show;

import io.github.warmprefix.cli.source.Found;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;

/** Puts findings into the words of the protocol. */
final class Diagnostics {
  static final String SOURCE = "warmprefix";

  private Diagnostics() {}

  static Diagnostic of(Found found, Range range) {
    Diagnostic diagnostic = new Diagnostic(range, message(found), severity(found), SOURCE);
    diagnostic.setCode(found.rule().id());
    diagnostic.setCodeDescription(new DiagnosticCodeDescription(found.rule().page()));
    return diagnostic;
  }

  private static String message(Found found) {
    List<String> lines = new ArrayList<>();
    lines.add(found.what());
    found.path().ifPresent(path -> lines.add("path: " + path));
    lines.addAll(found.details());
    lines.add("help: " + found.help());
    return String.join("\n", lines);
  }

  private static DiagnosticSeverity severity(Found found) {
    return switch (found.severity()) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE, OFF -> DiagnosticSeverity.Information;
    };
  }
}
