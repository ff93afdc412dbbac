package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import java.util.List;

/**
 * A place where a program becomes less than fixed.
 *
 * @param level how often it changes
 * @param place where it is
 * @param subject what it is, in the reader's words
 * @param nature what can undo it
 * @param path the methods and fields from the place to the segment
 */
record Origin(Stability level, Place place, String subject, Nature nature, List<String> path) {
  /** What can undo an origin. */
  enum Nature {
    /** Nothing. */
    CONTENT,
    /** Only the order of elements differs: sorting undoes it. */
    ORDER,
    /** A parameter of the outermost method: nobody sees what it is given. */
    PARAMETER,
    /** A parameter of a segment: what depends on it is cached for each value. */
    KEY,
    /** Such a parameter, set among words of the program's own. */
    AMID,
    /** The turn of a loop: it only counts for what is made within that turn. */
    TURN,
    /** The present: cutting it down to the day makes it a day's value. */
    CLOCK,
    /** The same, in a text whose first ten characters are the day and are followed by a T. */
    DATED,
    /** What ends a line on this host: taking the text line by line undoes it. */
    LINE_END,
    /** Nothing: the program changes it while it runs. */
    STATE,
    /** The same, where it only decides which way the program goes. */
    DECIDING_STATE
  }

  Origin at(Stability other) {
    return new Origin(other, place, subject, nature, path);
  }

  Origin as(Nature other) {
    return new Origin(level, place, subject, other, path);
  }

  /** Whether it is the present. */
  boolean isPresent() {
    return nature == Nature.CLOCK || nature == Nature.DATED;
  }

  /** Whether the program changes it while it runs. */
  boolean isState() {
    return nature == Nature.STATE || nature == Nature.DECIDING_STATE;
  }

  /** Whether it is a parameter of the outermost method. */
  boolean isParameter() {
    return nature == Nature.PARAMETER || nature == Nature.AMID;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin origin
        && origin.level == level
        && origin.nature == nature
        && origin.place.equals(place)
        && origin.subject.equals(subject);
  }

  @Override
  public int hashCode() {
    return place.hashCode() * 31 + level.hashCode();
  }
}
