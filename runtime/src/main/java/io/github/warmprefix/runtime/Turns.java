package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.MessageParam;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The messages of a request in order, with their markers. Neighbouring blocks of one role share a
 * message; the messages of a conversation stay as they are.
 */
public final class Turns {
  private static final String PLACEHOLDER = "Reply with OK.";

  private final Function<String, MessageParam> question;
  private final Function<List<ContentBlockParam>, MessageParam> user;
  private final Function<List<ContentBlockParam>, MessageParam> assistant;
  private final List<MessageParam> finished;
  private final Runs<Turn> runs;

  /**
   * No messages.
   *
   * @param question how the SDK at hand makes a message of the user from one text
   * @param user how it makes a message of the user
   * @param assistant how it makes a message of the assistant
   */
  public Turns(
      Function<String, MessageParam> question,
      Function<List<ContentBlockParam>, MessageParam> user,
      Function<List<ContentBlockParam>, MessageParam> assistant) {
    this(question, user, assistant, List.of(), List.of());
  }

  private Turns(
      Function<String, MessageParam> question,
      Function<List<ContentBlockParam>, MessageParam> user,
      Function<List<ContentBlockParam>, MessageParam> assistant,
      List<MessageParam> finished,
      List<Turn> open) {
    this.question = question;
    this.user = user;
    this.assistant = assistant;
    this.finished = finished;
    runs = new Runs<>(Turns::marked, open);
  }

  /**
   * Sets the messages of a request to one text of the user that is not cached: what {@link #ask}
   * and {@link #addTo} do, without anything in between.
   *
   * @param question how the SDK at hand makes a message of the user from one text
   */
  public static void only(
      MessageCreateParams.Builder params, Function<String, MessageParam> question, String text) {
    params.messages(text.isBlank() ? List.of() : Collections.singletonList(question.apply(text)));
  }

  /** Sets the messages of a request to what {@link #placeholder()} adds. */
  public static void placeholder(
      MessageCreateParams.Builder params, Function<String, MessageParam> question) {
    only(params, question, PLACEHOLDER);
  }

  /** The same messages, to which others can be added. */
  public Turns copy() {
    return new Turns(question, user, assistant, finished, runs.blocks());
  }

  /**
   * The same messages, with all but the last one built once for all copies. The last one stays
   * open, because a block of the same role may follow.
   */
  public Turns fixed() {
    List<Turn> open = runs.blocks();
    List<MessageParam> built = new ArrayList<>(finished);
    int from = 0;
    for (int to = end(from); to < open.size(); to = end(from)) {
      built.add(message(from, to));
      from = to;
    }
    return new Turns(
        question, user, assistant, List.copyOf(built), open.subList(from, open.size()));
  }

  /** Adds a cached text of the user, unless it is blank, which the API refuses. */
  public void user(String text) {
    addText(true, text, true);
  }

  /** Adds a block of the user, for example a document. */
  public void user(ContentBlockParam block) {
    runs.add(new Turn.Block(true, block));
  }

  /**
   * Adds a text of the user that is not cached, unless it is blank. Alone in its message it is that
   * message's content; a cached text is a block always, as only a block can carry a marker.
   */
  public void ask(String text) {
    addText(true, text, false);
  }

  /** Adds a text of the assistant, unless it is blank, which the API refuses. */
  public void assistant(String text) {
    addText(false, text, true);
  }

  /**
   * Adds the messages of a conversation so far and puts a marker on the newest: on its last block
   * that can carry one, which a thinking block and a blank text cannot. Neither the list nor its
   * messages are changed.
   */
  public void conversation(List<MessageParam> messages) {
    runs.end();
    MovingMarker.on(messages).forEach(message -> runs.add(new Turn.Whole(message)));
    runs.end();
  }

  /** Adds the turn that stands behind a prefix which is only to be written to the cache. */
  public void placeholder() {
    ask(PLACEHOLDER);
  }

  /**
   * Puts a marker on the last block of the run that can carry one, and ends the run.
   *
   * @param ttl {@code "5m"} or {@code "1h"}
   */
  public void mark(String ttl) {
    runs.mark(ttl);
  }

  /** Ends the run without a marker. */
  public void endRun() {
    runs.end();
  }

  /** Sets the messages of a request. */
  public void addTo(MessageCreateParams.Builder params) {
    int end = runs.blocks().size();
    int first = end(0);
    if (finished.isEmpty() && first == end && end > 0) {
      params.messages(List.of(message(0, end)));
      return;
    }
    List<MessageParam> messages = new ArrayList<>(finished);
    for (int from = 0; from < end; from = end(from)) {
      messages.add(message(from, end(from)));
    }
    params.messages(messages);
  }

  private void addText(boolean ofUser, String text, boolean isBlock) {
    if (!text.isBlank()) {
      runs.add(new Turn.Text(ofUser, text, isBlock));
    }
  }

  /** Where the message ends that begins there. */
  private int end(int from) {
    List<Turn> open = runs.blocks();
    int to = from;
    do {
      to++;
    } while (to < open.size() && open.get(to - 1).sharesMessage(open.get(to)));
    return Math.min(to, open.size());
  }

  private MessageParam message(int from, int to) {
    List<Turn> open = runs.blocks();
    Turn first = open.get(from);
    if (first instanceof Turn.Whole whole) {
      return whole.message();
    }
    if (to - from == 1 && first instanceof Turn.Text text && text.ofUser() && !text.isBlock()) {
      return question.apply(text.text());
    }
    List<ContentBlockParam> blocks = new ArrayList<>(to - from);
    for (Turn turn : open.subList(from, to)) {
      blocks.add(((Turn.Content) turn).block());
    }
    return (((Turn.Content) first).ofUser() ? user : assistant).apply(blocks);
  }

  private static Optional<Turn> marked(Turn turn, CacheControlEphemeral marker) {
    return turn instanceof Turn.Content content
        ? MarkedContent.of(content.block(), marker)
            .map(block -> new Turn.Block(content.ofUser(), block))
        : Optional.empty();
  }
}
