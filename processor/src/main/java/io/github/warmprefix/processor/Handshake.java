package io.github.warmprefix.processor;

import java.util.Optional;
import javax.lang.model.util.Elements;

/**
 * Lets a plugin and a processor of one compilation know of each other when they come from different
 * class loaders, as under Gradle, and so share no class of ours. They agree over a system property
 * that names the compilation and is there only while annotations are processed.
 */
final class Handshake implements AutoCloseable {
  private static final String PREFIX = "io.github.warmprefix.processor.";

  /** What a plugin knows of processors from other class loaders. */
  enum Answer {
    /** There is none. */
    NONE,
    /** There is one, which cannot look into bodies. */
    PROCESSES,
    /** There is one, which looks into bodies too. */
    PROCESSES_BODIES
  }

  private final String key;
  private Answer answer = Answer.NONE;

  /** Asks, on behalf of the plugin. */
  Handshake(Elements elements) {
    key = key(elements);
    System.setProperty(key, answer.name());
  }

  /** Answers, on behalf of a processor that has met no plugin. */
  static void answer(Elements elements, boolean looksIntoBodies) {
    String key = key(elements);
    if (System.getProperty(key) != null) {
      System.setProperty(
          key, (looksIntoBodies ? Answer.PROCESSES_BODIES : Answer.PROCESSES).name());
    }
  }

  /** What was answered by now. */
  Answer answer() {
    return answer;
  }

  /** Stops asking. */
  @Override
  public void close() {
    Optional.ofNullable(System.clearProperty(key)).map(Answer::valueOf).ifPresent(a -> answer = a);
  }

  private static String key(Elements elements) {
    return PREFIX + Integer.toHexString(System.identityHashCode(elements));
  }
}
