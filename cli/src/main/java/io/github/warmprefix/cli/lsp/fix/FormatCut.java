package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.warmprefix.cli.lsp.fix.tree.Concat;
import io.github.warmprefix.cli.lsp.fix.tree.Inlined;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Cuts a sentence, or a line of a text block, out of a text with {@code %s} in it. */
final class FormatCut {
  private static final Pattern PERCENT = Pattern.compile("%");
  private static final Pattern VALUE = Pattern.compile("%s");

  private final Parsed source;
  private final MethodInvocationTree call;
  private final ExpressionTree text;
  private final List<? extends ExpressionTree> values;

  private FormatCut(
      Parsed source,
      MethodInvocationTree call,
      ExpressionTree text,
      List<? extends ExpressionTree> values) {
    this.source = source;
    this.call = call;
    this.text = text;
    this.values = values;
  }

  /**
   * Cuts a value out of a formatted text; empty where it is not one, or not a plain one.
   *
   * @param changes which value it is
   * @param inlined what is shown in place of a name
   */
  static Optional<Cut> of(
      Parsed source,
      ExpressionTree expression,
      Predicate<ExpressionTree> changes,
      Inlined inlined) {
    return formatted(source, expression).flatMap(format -> format.cut(changes, inlined));
  }

  private static Optional<FormatCut> formatted(Parsed source, ExpressionTree expression) {
    if (!(expression instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    boolean own = select.getIdentifier().contentEquals("formatted");
    boolean ofString =
        source.text(select).equals("String.format")
            && !arguments.isEmpty()
            && Concat.isText(arguments.get(0));
    if (own && Concat.isText(select.getExpression())) {
      return Optional.of(new FormatCut(source, call, select.getExpression(), arguments));
    }
    return ofString
        ? Optional.of(
            new FormatCut(source, call, arguments.get(0), arguments.subList(1, arguments.size())))
        : Optional.empty();
  }

  private Optional<Cut> cut(Predicate<ExpressionTree> changes, Inlined inlined) {
    List<? extends ExpressionTree> changing = values.stream().filter(changes).toList();
    String written = source.text(text);
    List<Integer> places = VALUE.matcher(written).results().map(m -> m.start()).toList();
    long all = PERCENT.matcher(written).results().count();
    if (changing.size() != 1 || places.size() != values.size() || all != places.size()) {
      return Optional.empty();
    }
    int value = values.indexOf(changing.get(0));
    int at = places.get(value);
    Stretch stretch = Concat.isPlainText(source, text) ? sentence(written, at) : line(written, at);
    String taken = written.substring(stretch.from(), stretch.to());
    return VALUE.matcher(taken).results().count() == 1 && !taken.contains("\\")
        ? Optional.of(cut(value, stretch, taken, inlined))
        : Optional.empty();
  }

  /**
   * What is cut out of the text as it is written.
   *
   * @param from the first character of the sentence
   * @param to the character behind its last one
   * @param gone the first character that goes away with it
   * @param rest the first character that stays
   */
  private record Stretch(int from, int to, int gone, int rest) {}

  private static Stretch sentence(String written, int at) {
    int last = written.length() - 1;
    int start = Math.max(0, Sentence.lastStart(written.substring(1, at)));
    int from = 1 + start;
    int length = Sentence.firstEnd(written.substring(at + 2, last));
    int to = length < 0 ? last : at + 2 + length;
    int rest = to;
    boolean beganLine = start == 0 || written.startsWith("\\n", from - 2);
    if (beganLine && written.startsWith("\\n", rest)) {
      rest += 2;
    }
    while (rest < last && written.charAt(rest) == ' ') {
      rest++;
    }
    int gone = from;
    while (rest == last && written.charAt(gone - 1) == ' ') {
      gone--;
    }
    return new Stretch(from, to, gone, rest);
  }

  private static Stretch line(String written, int at) {
    int begin = written.lastIndexOf('\n', at) + 1;
    int from = begin;
    while (Character.isWhitespace(written.charAt(from))) {
      from++;
    }
    int newLine = written.indexOf('\n', at);
    int end = newLine < 0 ? written.length() - 3 : newLine;
    int to = end > 0 && written.charAt(end - 1) == '\r' ? end - 1 : end;
    return newLine < 0
        ? new Stretch(from, to, from, end)
        : new Stretch(from, to, begin, newLine + 1);
  }

  private Cut cut(int value, Stretch stretch, String taken, Inlined inlined) {
    int at = taken.indexOf("%s");
    String before = quoted(taken.substring(0, at));
    String after = quoted(taken.substring(at + 2));
    String sentence =
        (before.isEmpty() ? "" : before + " + ")
            + inlined.shown(source, values.get(value))
            + (after.isEmpty() ? "" : " + " + after);
    boolean single = before.isEmpty() && after.isEmpty();
    Set<String> kept = new HashSet<>();
    values.stream().filter(v -> v != values.get(value)).forEach(v -> kept.addAll(Culprit.names(v)));
    return new Cut(
        Culprit.names(values.get(value)),
        kept,
        single ? "String.valueOf(" + sentence + ")" : sentence,
        sentence,
        !after.isEmpty(),
        removal(value, stretch));
  }

  private String quoted(String part) {
    boolean block = !Concat.isPlainText(source, text);
    return part.isEmpty() ? "" : '"' + (block ? part.replace("\"", "\\\"") : part) + '"';
  }

  private List<Edit> removal(int value, Stretch stretch) {
    String written = source.text(text);
    String left = written.substring(0, stretch.gone()) + written.substring(stretch.rest());
    if (left.replace("\"", "").isBlank()) {
      return List.of();
    }
    if (values.size() == 1) {
      return List.of(new Edit(source.start(call), source.end(call), left));
    }
    Edit shorter = new Edit(source.start(text), source.end(text), left);
    ExpressionTree gone = values.get(value);
    Edit fewer =
        value > 0
            ? new Edit(source.end(values.get(value - 1)), source.end(gone), "")
            : new Edit(source.start(gone), source.start(values.get(1)), "");
    return List.of(shorter, fewer);
  }
}
