package io.github.warmprefix.processor.template;

import io.github.warmprefix.core.cache.WireSection;

/** Which part of the request a segment becomes. */
public enum Role {
  TOOLS(WireSection.TOOLS),
  SYSTEM(WireSection.SYSTEM),
  USER(WireSection.MESSAGES),
  ASSISTANT(WireSection.MESSAGES);

  private final WireSection section;

  Role(WireSection section) {
    this.section = section;
  }

  /** The section of the request the part belongs to. */
  public WireSection section() {
    return section;
  }
}
