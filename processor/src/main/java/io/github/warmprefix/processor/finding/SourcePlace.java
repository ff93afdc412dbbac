package io.github.warmprefix.processor.finding;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * An expression in a source file, told without the trees of any compiler.
 *
 * @param file the file as the compiler names it
 * @param start where a message points at, in characters from 0
 * @param end the last character of the expression, not before {@code start}
 * @param line the line of {@code start}, from 1
 * @param column the column of {@code start}, from 1
 * @param declaration the innermost declaration around it that the compiler can point at
 * @param suppressors the declarations around it, innermost first
 */
public record SourcePlace(
    String file,
    int start,
    int end,
    int line,
    int column,
    Element declaration,
    List<Element> suppressors)
    implements Place {

  @Override
  public boolean equals(Object other) {
    return other instanceof SourcePlace place
        && place.start == start
        && place.end == end
        && place.file.equals(file);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + start;
  }

  /** The place as compilers write it: the name of the file, the line and the column. */
  @Override
  public String toString() {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name + ":" + line + ":" + column;
  }
}
