package io.github.warmprefix.cli;

import io.github.warmprefix.core.models.ModelCatalogue;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the program and of the model catalogue this is. */
public final class Version implements IVersionProvider {
  private Version() {}

  /** The version of the program. */
  public static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(development build)");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "Warmprefix " + number(), "Models as of " + ModelCatalogue.bundled().asOf()
    };
  }
}
