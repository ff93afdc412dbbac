package io.github.warmprefix.runtime.monitor;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads the two kinds of server-sent events that tell of tokens: {@code message_start}, which has
 * the input, and {@code message_delta}, which has the output so far. A stream that the caller gives
 * up counts as far as it was read.
 */
final class EventTap implements Tap {
  private static final int LONGEST = 1 << 16;
  private static final String EVENT = "event:";
  private static final String DATA = "data:";

  private final UsageFields fields = new UsageFields();
  private final Lines lines = new Lines(LONGEST, this::line);
  private final Consumer<UsageFields> answers;
  private boolean wanted;

  EventTap(Consumer<UsageFields> answers) {
    this.answers = answers;
  }

  @Override
  public void pass(byte[] bytes, int from, int length) {
    lines.add(bytes, from, length);
  }

  @Override
  public void end() {
    lines.end();
    answers.accept(fields);
  }

  private void line(byte[] line) {
    if (starts(line, EVENT)) {
      String event = new String(line, StandardCharsets.UTF_8).substring(EVENT.length()).strip();
      wanted = event.equals("message_start") || event.equals("message_delta");
    } else if (wanted && starts(line, DATA)) {
      new UsageReader(fields).read(line, DATA.length(), line.length - DATA.length());
    }
  }

  private static boolean starts(byte[] line, String with) {
    if (line.length < with.length()) {
      return false;
    }
    for (int i = 0; i < with.length(); i++) {
      if (line[i] != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
