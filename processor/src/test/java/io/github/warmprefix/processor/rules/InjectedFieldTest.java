package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;

/** A field that no code assigns is not taken for empty: a framework may fill it. */
class InjectedFieldTest {
  @OnBothCompilers
  void aTextThatIsInjectedIsUnknown(Host host) {
    Case.members(
            """
              @CachedPrefix static String rules() { return Prompts.rules(); }
              @CachedPrefix static String more() { return "x".repeat(Prompts.length); }
              @DynamicSuffix static String ticket(String id) { return id; }
            """)
        .andType(
            """
            class Prompts {
              private static String injected;
              static int length;
              static String rules() { return injected; }
            }
            """)
        .on(host)
        .findsExactlyTheMarks();
  }
}
