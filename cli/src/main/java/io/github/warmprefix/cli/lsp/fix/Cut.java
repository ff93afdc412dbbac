package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.lsp.fix.tree.Concat;
import io.github.warmprefix.cli.lsp.fix.tree.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that is cut out of a sum of texts.
 *
 * @param first the first operand of which something is in the sentence
 * @param last the last such operand
 * @param fragment the expression that makes the sentence
 * @param operand the sentence as an operand of a greater sum
 * @param text whether the sentence ends in a text in quotes
 * @param removal what takes it out of the sum; empty where nothing else is in it
 */
record Cut(
    int first, int last, String fragment, String operand, boolean text, Optional<Edit> removal) {
  private static final String NEW_LINE = "\\n";

  /** More text than this is worth caching. */
  private static final int MOST = 300;

  /**
   * Cuts operands out of a sum, with the rest of the sentence around them.
   *
   * @param first the first of the operands
   * @param last the last of the operands
   */
  static Optional<Cut> of(Sum sum, int first, int last) {
    if (!sum.isPlain()) {
      return Optional.empty();
    }
    Optional<Begin> begin = begin(sum, first);
    Optional<End> end = end(sum, last);
    if (begin.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = parts(sum, begin.get(), end.get());
    String sentence = String.join(" + ", parts);
    return sentence.length() > MOST
        ? Optional.empty()
        : Optional.of(
            new Cut(
                begin.get().operand(),
                end.get().operand(),
                parts.size() == 1 && sum.size() > 1 ? "String.valueOf(" + sentence + ")" : sentence,
                sum.size() > 1 || Concat.isAtomic(sum.operand(0)) ? sentence : "(" + sentence + ")",
                sentence.endsWith("\""),
                removal(sum, begin.get(), end.get())));
  }

  /** Where a sentence begins: in which operand, and where in it. */
  private record Begin(int operand, int at) {
    boolean within(Sum sum) {
      return at > sum.start(operand);
    }
  }

  /** Where a sentence ends. */
  private record End(int operand, int at) {
    boolean within(Sum sum) {
      return at < sum.end(operand);
    }
  }

  private static Optional<Begin> begin(Sum sum, int first) {
    Begin begin = new Begin(first, sum.start(first));
    while (begin.operand() > 0 && sum.isText(begin.operand() - 1)) {
      int ahead = begin.operand() - 1;
      if (!sum.isPlainText(ahead)) {
        return Optional.of(begin).filter(b -> Concat.value(sum.operand(ahead)).endsWith("\n"));
      }
      String inner = sum.inner(ahead);
      int start = Sentence.lastStart(inner);
      if (start == inner.length()) {
        return Optional.of(begin);
      }
      begin = new Begin(ahead, start > 0 ? sum.start(ahead) + 1 + start : sum.start(ahead));
      if (start > 0) {
        return Optional.of(begin);
      }
    }
    return Optional.of(begin);
  }

  private static Optional<End> end(Sum sum, int last) {
    End end = new End(last, sum.end(last));
    while (end.operand() + 1 < sum.size() && sum.isText(end.operand() + 1)) {
      int next = end.operand() + 1;
      if (!sum.isPlainText(next)) {
        return Optional.of(end).filter(e -> Concat.value(sum.operand(next)).startsWith("\n"));
      }
      String inner = sum.inner(next);
      int stop = Sentence.firstEnd(inner);
      if (stop == 0) {
        return Optional.of(end);
      }
      boolean within = stop > 0 && stop < inner.length();
      end = new End(next, within ? sum.start(next) + 1 + stop : sum.end(next));
      if (stop > 0) {
        return Optional.of(end);
      }
    }
    return Optional.of(end);
  }

  private static List<String> parts(Sum sum, Begin begin, End end) {
    List<String> parts = new ArrayList<>();
    for (int i = begin.operand(); i <= end.operand(); i++) {
      boolean opens = i == begin.operand() && begin.within(sum);
      boolean closes = i == end.operand() && end.within(sum);
      parts.add(
          opens || closes
              ? '"'
                  + sum.text()
                      .substring(
                          opens ? begin.at() : sum.start(i) + 1, closes ? end.at() : sum.end(i) - 1)
                  + '"'
              : sum.shown(i));
    }
    return parts;
  }

  private static Optional<Edit> removal(Sum sum, Begin begin, End end) {
    int left = begin.within(sum) ? begin.operand() : begin.operand() - 1;
    Begin rest = rest(sum, end, left < 0 || endsLine(sum, begin, left));
    boolean last = rest.operand() == sum.size();
    if (left < 0 && last) {
      return Optional.empty();
    }
    boolean broken = last || sum.text().startsWith(NEW_LINE, rest.at());
    int from = left < 0 ? sum.start(0) : begin.within(sum) ? begin.at() : sum.end(left);
    if (begin.within(sum) && broken) {
      from = spacesAhead(sum.text(), from);
    }
    int to = last ? sum.end(sum.size() - 1) : rest.at();
    boolean opens = !last && rest.within(sum);
    String glue = left < 0 || last ? "" : sum.between(left);
    boolean joined = begin.within(sum) && opens && !sum.text().substring(from, to).contains("\n");
    String closing = begin.within(sum) ? "\"" : "";
    return Optional.of(new Edit(from, to, joined ? "" : closing + glue + (opens ? "\"" : "")));
  }

  /** What stays behind the sentence, without the space or the line end between. */
  private static Begin rest(Sum sum, End end, boolean beganLine) {
    int operand = end.within(sum) ? end.operand() : end.operand() + 1;
    if (operand == sum.size() || !sum.isPlainText(operand)) {
      return new Begin(operand, operand == sum.size() ? 0 : sum.start(operand));
    }
    int from = end.within(sum) ? end.at() : sum.start(operand) + 1;
    int at = from;
    if (beganLine && sum.text().startsWith(NEW_LINE, at)) {
      at += NEW_LINE.length();
    }
    while (sum.text().charAt(at) == ' ') {
      at++;
    }
    if (at == sum.end(operand) - 1) {
      return new Begin(operand + 1, operand + 1 == sum.size() ? 0 : sum.start(operand + 1));
    }
    return new Begin(operand, at == sum.start(operand) + 1 ? sum.start(operand) : at);
  }

  private static boolean endsLine(Sum sum, Begin begin, int left) {
    if (begin.within(sum)) {
      return sum.text().startsWith(NEW_LINE, begin.at() - NEW_LINE.length());
    }
    return sum.isText(left) && Concat.value(sum.operand(left)).endsWith("\n");
  }

  private static int spacesAhead(String text, int at) {
    int from = at;
    while (text.charAt(from - 1) == ' ') {
      from--;
    }
    return from;
  }
}
