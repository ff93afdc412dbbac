package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Environments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever order the compiler takes classes in, and whatever stands around it. */
class CompilersTest {
  private static Bodies chain() {
    return Bodies.members(
            "@CachedPrefix static String rules() { return First.text(new Third()); }\n")
        .and(
            "First",
            "class First { static String text(Second second) { return second.text(); } }\n")
        .and("Second", "abstract class Second { abstract String text(); }\n")
        .and(
            "Third",
            """
            class Third extends Second {
              String text() {
                StringBuilder out = new StringBuilder();
                for (String name : new String[] {"a", "b"}) {
                  out.append(switch (name) { case "a" -> 1; default -> System.nanoTime(); }); // expect PER_REQUEST
                }
                Runnable change = () -> out.append("c");
                change.run();
                return out.toString();
              }
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"by-todo", "by-file", "simple"})
  void inWhateverOrderClassesAreCompiled(String policy) {
    chain().options("-XDcompilePolicy=" + policy.replace("-", "")).asExpected();
    chain().lastFirst().options("-XDcompilePolicy=" + policy.replace("-", "")).asExpected();
    chain().lastFirst().lastFirst().lastFirst().asExpected();
  }

  @Test
  void throughEnvironmentsThatBuildToolsWrap() {
    chain().wrapped(Environments::delegating).asExpected();
    chain().wrapped(Environments::proxied).asExpected();
    chain()
        .wrapped(environment -> Environments.proxied(Environments.delegating(environment)))
        .asExpected();
  }

  @Test
  void aTemplateWithoutComputedTextHasNothingToAnalyse() {
    assertThat(
            Bodies.members("@CachedPrefix static final String RULES = \"fixed\";\n").influences())
        .isEmpty();
  }
}
