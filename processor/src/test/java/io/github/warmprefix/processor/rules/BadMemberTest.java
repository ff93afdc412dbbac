package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;

/** WP106: declarations that cannot be part of a prompt. */
class BadMemberTest {
  private static final String ROLE =
      "  @CachedPrefix static final String ROLE = \"%s\";\n"
          .formatted("Ask for the frame number before you quote a part. ".repeat(100));

  @OnBothCompilers
  void membersOfAClass(Host host) {
    Case.type(
            """
            @PromptTemplate(model = "claude-opus-5")
            abstract class Desk {
            %s
              @CachedPrefix private static final String «WP106»HIDDEN = "a";
              @CachedPrefix final String «WP106»instance = "a";
              @CachedPrefix static String «WP106»open = "a";
              @CachedPrefix static final int «WP106»NUMBER = 1;
              @CachedPrefix(resource = "a.md") static final String «WP106»TWICE = "a";
              @CachedPrefix String «WP106»perInstance() { return "a"; }
              @CachedPrefix private static String «WP106»hidden() { return "a"; }
              @CachedPrefix static void «WP106»nothing() {}
              @CachedPrefix static int «WP106»number() { return 1; }
              @CachedPrefix static <T> String «WP106»generic() { return "a"; }
              @CachedPrefix abstract String «WP106»textless();
              @CachedPrefix(resource = "a.md") static String «WP106»both() { return "a"; }
              @CachedPrefix(resource = "a.md") abstract String «WP106»filled(@CacheKey String key);
              @CachedPrefix(resource = "a.md") abstract Object «WP106»object();
              @CachedPrefix(section = Section.USER) static List<Tool> «WP106»lateTools() { return List.of(); }
              @CachedPrefix static TextBlockParam «WP106»block() { return null; }
              @CachedPrefix @DynamicSuffix static String «WP106»undecided() { return "a"; }
              @DynamicSuffix String «WP106»ticket(String id) { return id; }
              @DynamicSuffix private static String «WP106»secret(String id) { return id; }
              @DynamicSuffix static void «WP106»silent(String id) {}
              @DynamicSuffix static Object «WP106»anything(String id) { return id; }
              @DynamicSuffix(template = "{{id}}") static String «WP106»twice(String id) { return id; }
              @DynamicSuffix abstract String «WP106»empty(String id);
              @DynamicSuffix(template = "{{id}}", resource = "a.md") abstract String «WP106»sources(String id);
              @DynamicSuffix(section = Section.SYSTEM) static List<MessageParam> «WP106»turns(List<MessageParam> turns) { return turns; }
              @DynamicSuffix static String wait(String id) { return id; }
              private record Hidden(String id) {}
              @DynamicSuffix static String «WP106»hiddenType(List<Hidden> tickets) { return "a"; }
              @DynamicSuffix static String fine(@CacheKey String «WP106»id) { return id; }
            }
            """
                .formatted(ROLE)
                .replace("static String wait", "static String «WP106»wait"))
        .resource("a.md", "text")
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void everyKindOfMemberThatIsAllowed(Host host) {
    Case.type(
            """
            @PromptTemplate(model = "claude-opus-5")
            public interface Desk {
              @CachedPrefix static Tool tool() { return null; }
              @CachedPrefix static List<Tool> tools() { return List.of(); }
            %s
              @CachedPrefix(resource = "a.md") String PACKAGED = "";
              @CachedPrefix(resource = "a.md") String rules();
              @CachedPrefix static String shop(@CacheKey String shop) throws java.io.IOException { return shop; }
              @CachedPrefix(section = Section.USER) static DocumentBlockParam manual() { return null; }
              @CachedPrefix(section = Section.ASSISTANT) String ANSWER = "Understood.";
              @DynamicSuffix static String ticket(int id, String... lines) { return id + "" + lines.length; }
              @DynamicSuffix(template = "In {{language}}.") String language(Locale language);
              @DynamicSuffix(resource = "a.md") String closing();
            }
            """
                .formatted(ROLE))
        .resource("a.md", "text")
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aConversationMayBeASuffix(Host host) {
    Case.members(
            ROLE
                + """
                  @DynamicSuffix static List<MessageParam> history(List<MessageParam> turns) { return turns; }
                """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void overloadsCannotBeToldApartByStages(Host host) {
    Case.members(
            ROLE
                + """
                  @DynamicSuffix static String ticket(String id) { return id; }
                  @DynamicSuffix static String «WP106»ticket(int id) { return "" + id; }
                """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void typesThatAreNoTemplates(Host host) {
    Case.type(
            """
            class Desk {
              @PromptTemplate(model = "claude-opus-5")
              private «WP106@javac»interface «WP106@ecj»Hidden {
                @CachedPrefix String ROLE = "a";
              }

              @PromptTemplate(model = "claude-opus-5")
              @«WP106@javac»interface «WP106@ecj»Mark {}

              @PromptTemplate(model = "claude-opus-5")
              «WP106@javac»interface «WP106@ecj»Uncached {
                @DynamicSuffix static String ticket(String id) { return id; }
              }
            }
            """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void annotatedMembersOfOtherTypesDoNothing(Host host) {
    Case.type(
            """
            class Desk {
              @CachedPrefix static final String «WP106»ROLE = "a";
              @DynamicSuffix static String «WP106»ticket(@CacheKey String «WP106»id) { return id; }
              static String plain(@CacheKey String «WP106»id) { return id; }
            }
            """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void valuesOfTheTemplateItself(Host host) {
    Case.type(
            """
            @PromptTemplate(model = "claude-opus-5", «WP106@ecj»maxTokens = «WP106@javac»0, «WP106@ecj»version = «WP106@javac»" ")
            interface Desk {
            %s
            }
            """
                .formatted(ROLE))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void theMessageNamesTheMemberAndTheRemedy(Host host) {
    String message =
        Case.members(ROLE + "  @DynamicSuffix void «WP106»ticket(String id);\n")
            .on(host)
            .findsExactlyTheMarks()
            .finding("WP106")
            .message();
    assertThat(message)
        .contains("[WP106] ticket() returns nothing", "help: let it return String", "WP106.md");
  }
}
