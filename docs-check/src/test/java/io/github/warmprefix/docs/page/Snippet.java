package io.github.warmprefix.docs.page;

/**
 * A fenced block of a page.
 *
 * @param page the path of the page in the repository, with slashes
 * @param line the line of its opening fence
 * @param heading the heading above it
 * @param language what the fence says; empty where it says nothing
 * @param text what is inside, with a line feed at the end
 * @param marks what the comment above it says
 */
public record Snippet(
    String page, int line, String heading, String language, String text, Marks marks) {

  /** The first line, by which lists name it. */
  public String opening() {
    return text.lines().findFirst().orElse("").strip();
  }

  /** Where it is, as editors understand it. */
  public String place() {
    return page + ":" + line;
  }
}
