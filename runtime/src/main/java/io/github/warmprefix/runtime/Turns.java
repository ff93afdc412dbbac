package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.MessageParam;
import com.anthropic.models.messages.TextBlockParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The messages of a request in order, with their markers. Neighbouring blocks of one role share a
 * message; the messages of a conversation stay as they are.
 */
public final class Turns {
  private final Function<List<ContentBlockParam>, MessageParam> user;
  private final Function<List<ContentBlockParam>, MessageParam> assistant;
  private final List<MessageParam> finished;
  private final Runs<Entry> runs;

  private sealed interface Entry {}

  private record Block(boolean ofUser, ContentBlockParam content) implements Entry {}

  private record Whole(MessageParam message) implements Entry {}

  /**
   * No messages.
   *
   * @param user how the SDK at hand makes a message of the user
   * @param assistant how it makes a message of the assistant
   */
  public Turns(
      Function<List<ContentBlockParam>, MessageParam> user,
      Function<List<ContentBlockParam>, MessageParam> assistant) {
    this(user, assistant, List.of(), List.of());
  }

  private Turns(
      Function<List<ContentBlockParam>, MessageParam> user,
      Function<List<ContentBlockParam>, MessageParam> assistant,
      List<MessageParam> finished,
      List<Entry> open) {
    this.user = user;
    this.assistant = assistant;
    this.finished = finished;
    runs = new Runs<>(Turns::marked, open);
  }

  /** The same messages, to which others can be added. */
  public Turns copy() {
    return new Turns(user, assistant, finished, runs.blocks());
  }

  /**
   * The same messages, with all but the last one built once for all copies. The last one stays
   * open, because a block of the same role may follow.
   */
  public Turns fixed() {
    List<List<Entry>> turns = turns();
    if (turns.isEmpty()) {
      return this;
    }
    int last = turns.size() - 1;
    List<MessageParam> built = new ArrayList<>(finished);
    turns.subList(0, last).forEach(turn -> built.add(message(turn)));
    return new Turns(user, assistant, List.copyOf(built), turns.get(last));
  }

  /** Adds a text of the user, unless it is blank, which the API refuses. */
  public void user(String text) {
    addText(true, text);
  }

  /** Adds a block of the user, for example a document. */
  public void user(ContentBlockParam block) {
    runs.add(new Block(true, block));
  }

  /** Adds a text of the assistant, unless it is blank, which the API refuses. */
  public void assistant(String text) {
    addText(false, text);
  }

  /**
   * Adds the messages of a conversation so far and puts a marker on the newest: on its last block
   * that can carry one, which a thinking block and a blank text cannot. Neither the list nor its
   * messages are changed.
   */
  public void conversation(List<MessageParam> messages) {
    runs.end();
    MovingMarker.on(messages).forEach(message -> runs.add(new Whole(message)));
    runs.end();
  }

  /** Adds the turn that stands behind a prefix which is only to be written to the cache. */
  public void placeholder() {
    user("Reply with OK.");
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
    List<MessageParam> messages = new ArrayList<>(finished);
    turns().forEach(turn -> messages.add(message(turn)));
    params.messages(messages);
  }

  private void addText(boolean ofUser, String text) {
    if (!text.isBlank()) {
      TextBlockParam block = TextBlockParam.builder().text(text).build();
      runs.add(new Block(ofUser, ContentBlockParam.ofText(block)));
    }
  }

  /** The open entries, those that make up one message together. */
  private List<List<Entry>> turns() {
    List<List<Entry>> turns = new ArrayList<>();
    Entry before = null;
    for (Entry entry : runs.blocks()) {
      if (!sharesMessage(before, entry)) {
        turns.add(new ArrayList<>());
      }
      turns.get(turns.size() - 1).add(entry);
      before = entry;
    }
    return turns;
  }

  private static boolean sharesMessage(Entry a, Entry b) {
    return a instanceof Block first
        && b instanceof Block second
        && first.ofUser() == second.ofUser();
  }

  private MessageParam message(List<Entry> turn) {
    if (turn.get(0) instanceof Whole whole) {
      return whole.message();
    }
    List<ContentBlockParam> blocks =
        turn.stream().map(Block.class::cast).map(Block::content).toList();
    return (((Block) turn.get(0)).ofUser() ? user : assistant).apply(blocks);
  }

  private static Optional<Entry> marked(Entry entry, CacheControlEphemeral marker) {
    return entry instanceof Block block
        ? MarkedContent.of(block.content(), marker)
            .map(content -> new Block(block.ofUser(), content))
        : Optional.empty();
  }
}
