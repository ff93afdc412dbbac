package io.github.warmprefix.cli;

import io.github.warmprefix.core.models.ModelCatalogue;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the program and of the model catalogue this is. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(development build)");
    return new String[] {
      "Warmprefix " + version, "Models as of " + ModelCatalogue.bundled().asOf()
    };
  }
}
