package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random numbers, identities, threads. */
class ChanceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UUID.randomUUID()",
        "Math.random()",
        "new Random().nextInt(6)",
        "ThreadLocalRandom.current().nextLong()",
        "new java.security.SecureRandom().nextInt()",
        "new SplittableRandom().nextInt()",
        "new Random(System.nanoTime()).nextInt()",
        "new Random().ints(3).boxed().map(String::valueOf).collect(Collectors.joining())",
        "Thread.currentThread().getName()",
        "Runtime.getRuntime().freeMemory()",
        "new Object()",
        "new Object().hashCode()",
        "System.identityHashCode(new int[1])",
        "new int[] {1, 2}",
        "new Plain()",
        "(Runnable) () -> {}",
        "List.of(new Plain())",
        "Map.of(\"key\", new Plain())",
        "List.of(\"a\", \"b\").get(new Random().nextInt(2))",
        "String.valueOf(new char[0].hashCode())",
        "CompletableFuture.supplyAsync(() -> UUID.randomUUID()).join()",
      })
  void changesWithEveryRequest(String expression) {
    Bodies.body("return \"\" + (" + expression + "); // expect PER_REQUEST\n")
        .and("Plain", "class Plain {}\n")
        .asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UUID.nameUUIDFromBytes(\"a\".getBytes(StandardCharsets.UTF_8))",
        "new Random(42).nextInt()",
        "new SplittableRandom(7).nextInt(3)",
        "Arrays.toString(new int[] {1, 2})",
        "Arrays.deepToString(new Object[] {new int[] {1}, List.of(2)})",
        "Arrays.asList(1, 2)",
        "new Named(\"a\")",
        "new Named(\"a\").hashCode()",
        "\"text\".hashCode()",
        "Arrays.hashCode(new int[] {1})",
        "new Plain().getClass().getSimpleName()",
        "Objects.requireNonNull(\"x\")",
        "Locale.ROOT",
        "new Plain() == null",
      })
  void isNoChance(String expression) {
    Bodies.body("Object value = " + expression + ";\nreturn \"\" + value;\n")
        .and("Plain", "class Plain {}\n")
        .and("Named", "record Named(String name) {}\n")
        .asExpected();
  }

  @Test
  void aSharedGeneratorGoesOnFromRequestToRequest() {
    Bodies.members(
            """
            private static final Random SHARED = new Random(42);
            private static final int ONCE = new Random(42).nextInt();
            private static final int CHANCE = new Random().nextInt(); // expect PER_PROCESS
            @CachedPrefix static String rules() {
              int next = SHARED.nextInt(); // expect PER_REQUEST
              return next + " " + ONCE + CHANCE;
            }
            """)
        .asExpected();
  }

  @Test
  void shufflingIsUndoneBySorting() {
    Bodies.body(
            """
            List<String> cards = new ArrayList<>(List.of("a", "b", "c"));
            Collections.shuffle(cards); // expect PER_REQUEST
            List<String> fixed = new ArrayList<>(cards);
            Collections.sort(fixed);
            List<String> seeded = new ArrayList<>(List.of("a", "b", "c"));
            Collections.shuffle(seeded, new Random(1));
            return String.join(",", cards) + fixed + seeded;
            """)
        .asExpected();
  }

  @Test
  void whatIsSharedHasOneIdentityPerProcess() {
    Bodies.members(
            """
            private static final Object LOCK = new Object();
            @CachedPrefix static String rules() {
              return "lock " + LOCK; // expect PER_PROCESS
            }
            """)
        .asExpected();
  }

  @Test
  void valuesThatGoNowhereDoNotShow() {
    Bodies.body(
            """
            long start = System.nanoTime();
            UUID id = UUID.randomUUID();
            Map<String, Object> log = new HashMap<>();
            log.put("id", id);
            log.put("took", System.nanoTime() - start);
            System.out.println(log);
            String text = "fixed";
            synchronized (log) {
              text = text + log.size();
            }
            return text;
            """)
        .asExpected();
  }
}
