package io.github.warmprefix.processor.outer;

/** Whether the compilation around us could be looked into. */
public sealed interface OuterResult {
  /**
   * It could.
   *
   * @param compilation what was found
   */
  record Found(OuterCompilation compilation) implements OuterResult {}

  /**
   * It could not.
   *
   * @param reason why, as a clause
   */
  record NotFound(String reason) implements OuterResult {}
}
