package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.stability.Stability;
import org.junit.jupiter.api.Test;

/** What the flow of values says nothing of, and where it ends. */
class FlowLimitsTest {
  @Test
  void cacheKeysAreNoInfluence() {
    Bodies.members(
            """
            enum Brand { NORTH, SOUTH; String handbook() { return this == NORTH ? "n" : "s"; } }
            record Tenant(String id, List<String> rules) {}
            @CachedPrefix static String brand(@CacheKey Brand brand) {
              return brand.handbook() + brand + brand.name() + switch (brand) { case NORTH -> "cold"; case SOUTH -> "warm"; };
            }
            @CachedPrefix static String tenant(@CacheKey Tenant tenant, @CacheKey List<String> notes, @CacheKey Map<String, String> more) {
              return tenant.id() + String.join(",", tenant.rules()) + tenant
                  + notes.stream().filter(n -> !n.isEmpty()).map(String::trim).sorted().collect(Collectors.joining())
                  + more.entrySet().stream().map(e -> e.getKey() + e.getValue()).collect(Collectors.joining())
                  + more.getOrDefault("a", "b") + Optional.ofNullable(notes).map(List::size).orElse(0);
            }
            @CachedPrefix static String undeclared(String user, int[] cells) { return user + cells.length + Arrays.toString(cells); }
            """)
        .asExpected();
  }

  @Test
  void codeWithoutSourceIsUnknown() {
    SegmentFacts facts =
        Bodies.members(
                """
                @CachedPrefix static String rules() throws IOException {
                  return java.nio.file.Files.readString(java.nio.file.Path.of("a"));
                }
                """)
            .facts()
            .get("rules");
    assertThat(facts.influences())
        .extracting(Influence::level, Influence::subject)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Stability.UNKNOWN, "Files.readString(...)"));
  }

  @Test
  void thePathLeadsFromTheSourceToTheSegment() {
    SegmentFacts facts =
        Bodies.members(
                """
                static String stamp() { return "" + LocalDateTime.now(); }
                static String header() { return "# " + stamp(); }
                private static final String HEAD = header();
                @CachedPrefix static String rules() { return header(); }
                @CachedPrefix static final String RULES = HEAD + "x";
                """)
            .facts()
            .get("rules");
    assertThat(facts.influences().get(0).path()).containsExactly("stamp()", "header()", "rules()");
    assertThat(facts.influences().get(0).subject()).isEqualTo("LocalDateTime.now()");
  }

  @Test
  void classesWithMissingTypesAreNoReasonToFail() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Missing missing = Missing.of(3).with(x -> x + System.nanoTime());
              int wrong = "a";
              return "a" + missing + unknown() + Math.random(); // expect PER_REQUEST
            }
            """)
        .broken()
        .asExpected();
  }

  @Test
  void codeThatCallsItselfOrNestsWithoutEndIsStillFollowed() {
    Bodies.members(
            """
            static class Node {
              Node next;
              Map.Entry<Object, Object> pair = Map.entry("k", "v");
              final String text = "" + System.nanoTime(); // expect PER_REQUEST
              Node with(Node other) { this.next = other; return this; }
            }
            static String even(int n, String text) { return n == 0 ? text : odd(n - 1, text) + odd(n - 2, text); }
            static String odd(int n, String text) { return n == 0 ? text : even(n - 1, text) + even(n - 2, text); }
            static String walk(Node node, int depth) {
              return depth > 3 || node == null ? "" : node.text + walk(node.next, depth + 1) + walk(node.next, depth + 2);
            }
            @CachedPrefix static String rules(@CacheKey int count, @CacheKey String key) {
              Node node = new Node();
              Object nested = node;
              for (int i = 0; i < count; i++) {
                node = key.isEmpty() ? new Node().with(node) : node.next;
                nested = key.isEmpty() ? Map.entry(nested, nested) : nested;
                node.pair = Map.entry(node.pair, nested);
              }
              Function<Integer, List<String>> lists = ArrayList::new;
              return even(count, key) + walk(node, 0) + lists.apply(3) + Stream.of("a").map(String::new).toList();
            }
            """)
        .asExpected();
  }
}
