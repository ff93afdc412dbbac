package io.github.warmprefix.processor.resource;

import io.github.warmprefix.processor.template.PackagedText;
import java.util.List;

/** The outcome of looking for a packaged text. */
public sealed interface ResourceResult {
  /** The text was found and read. */
  record Found(PackagedText text) implements ResourceResult {}

  /**
   * There is no such file.
   *
   * @param path the path that was asked for
   * @param tried the places that were looked at, in this order
   * @param similar a file that differs from it only in upper and lower case, or blank
   */
  record Missing(String path, List<String> tried, String similar) implements ResourceResult {}

  /**
   * The file is there but is no text that could be a prompt.
   *
   * @param path the path that was asked for
   * @param reason what is wrong with the file, to follow its name in a sentence
   */
  record Unusable(String path, String reason) implements ResourceResult {}

  /**
   * The path is none that may be packaged.
   *
   * @param path the path that was asked for
   * @param reason what is wrong with it, to follow the path in a sentence
   */
  record Outside(String path, String reason) implements ResourceResult {}
}
