package io.github.warmprefix.docs.check;

import io.github.warmprefix.docs.page.Snippet;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A part of a YAML file, which must be valid. */
final class YamlCheck implements Check {
  @Override
  public boolean takes(Snippet snippet) {
    return Set.of("yaml", "yml").contains(snippet.language());
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) {
    try {
      new Yaml(new SafeConstructor(new LoaderOptions())).load(snippet.text());
    } catch (YAMLException e) {
      throw new AssertionError(snippet.place() + ": " + e.getMessage(), e);
    }
  }
}
