package io.github.warmprefix.processor.compile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** A diagnostic as a test looks at it. */
public record Seen(
    Optional<String> rule, String kind, String file, long line, long column, String message) {
  private static final Pattern RULE = Pattern.compile("\\[(WP\\d{3})]");

  static Seen of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    Matcher rule = RULE.matcher(message);
    String name = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    return new Seen(
        rule.find() ? Optional.of(rule.group(1)) : Optional.empty(),
        diagnostic.getKind().toString().toLowerCase(Locale.ROOT),
        name.substring(name.lastIndexOf('/') + 1),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        message);
  }

  /** The place of a finding in the form in which tests expect it. */
  public String place() {
    return rule.orElse("-") + " at " + file + ":" + line + ":" + column;
  }
}
