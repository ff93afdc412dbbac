package io.github.warmprefix.core.report.html;

/** Makes JSON fit to stand in a script element, which no text in it can end. */
final class ScriptData {
  private ScriptData() {}

  /** The same JSON; these characters stand only in texts, where an escape means the same. */
  static String of(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
