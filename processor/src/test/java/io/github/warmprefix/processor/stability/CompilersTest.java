package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
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
    chain().wrapped(Delegating::new).asExpected();
    chain().wrapped(CompilersTest::proxied).asExpected();
    chain().wrapped(environment -> proxied(new Delegating(environment))).asExpected();
  }

  @Test
  void aTemplateWithoutComputedTextHasNothingToAnalyse() {
    assertThat(
            Bodies.members("@CachedPrefix static final String RULES = \"fixed\";\n").influences())
        .isEmpty();
  }

  private static ProcessingEnvironment proxied(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            CompilersTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            new Forwarding(environment));
  }

  private record Forwarding(ProcessingEnvironment original) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments)
        throws ReflectiveOperationException {
      return method.invoke(original, arguments);
    }
  }

  private record Delegating(ProcessingEnvironment delegate) implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }
}
