package io.github.warmprefix.cli.source.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Picks out of what a compiler says what the processor says of itself. */
final class Complaints implements DiagnosticListener<JavaFileObject> {
  private static final String OURS = "Warmprefix";

  /** What an exception says may quote a prompt. */
  private static final Pattern MESSAGE =
      Pattern.compile("( with [\\w.$]+): .*(; this is a bug)", Pattern.DOTALL);

  private final List<String> found = new ArrayList<>();

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    if (diagnostic.getSource() == null && message.startsWith(OURS)) {
      found.add(MESSAGE.matcher(message).replaceFirst("$1$2"));
    }
  }

  /** What was said, in order. */
  List<String> all() {
    return found;
  }
}
