package io.github.warmprefix.processor;

import java.util.Optional;

/** The version of Warmprefix that is at work. */
final class Version {
  private Version() {}

  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(development build)");
  }
}
