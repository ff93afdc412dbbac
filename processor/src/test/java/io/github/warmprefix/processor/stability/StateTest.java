package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** State that outlives a request. */
class StateTest {
  @Test
  void countersAndFieldsThatTheProgramChanges() {
    Bodies.members(
            """
            private static int turns;
            private static final AtomicLong SERVED = new AtomicLong();
            private static final LongAdder ADDER = new LongAdder();
            private static final List<String> LAST = new ArrayList<>();
            private static final Map<String, List<String>> SEEN = new HashMap<>();
            private static final int[] CELLS = new int[3];
            static String mood = "calm";
            static void mood(String next) { mood = next; }
            static void note(String text) {
              LAST.add(text);
              SEEN.computeIfAbsent(text, key -> new ArrayList<>()).add(text);
              CELLS[0]++;
              ADDER.increment();
            }
            @CachedPrefix static String rules() {
              String all = "";
              all += ++turns; // expect PER_REQUEST
              all += SERVED.incrementAndGet(); // expect PER_REQUEST
              all += String.join(",", LAST); // expect PER_REQUEST
              all += SEEN.size(); // expect PER_REQUEST
              all += CELLS[0]; // expect PER_REQUEST
              all += ADDER.sum(); // expect PER_REQUEST
              return all + mood; // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void fieldsThatNobodyChangesAreAsTheyWereInitialised() {
    Bodies.members(
            """
            private static String role = "You sort mail.";
            private static final List<String> NAMES = new ArrayList<>(List.of("a"));
            private static final AtomicInteger MAX = new AtomicInteger(5);
            private static String[] parts = {"x", "y"};
            static String reader() { return NAMES.get(0); }
            @CachedPrefix static String rules() { return role + NAMES + MAX.get() + parts[1]; }
            """)
        .asExpected();
  }

  @Test
  void whatIsComputedLateAndKeptIsStillCapturedOnce() {
    Bodies.members(
            """
            private static volatile String text;
            private static String boot;
            private static final Map<String, String> CACHE = new ConcurrentHashMap<>();
            private static class Holder {
              static final String TEXT = String.valueOf(UUID.randomUUID()); // expect PER_PROCESS
            }
            static String text() {
              String local = text;
              if (text == null) {
                synchronized (Desk.class) {
                  if (text == null) {
                    text = "Sort the mail. ".repeat(3);
                  }
                }
              }
              return text;
            }
            static String boot() {
              if (boot == null) {
                boot = Instant.now().toString(); // expect PER_PROCESS
              }
              return boot;
            }
            @CachedPrefix static String rules() {
              return text() + boot() + Holder.TEXT
                  + CACHE.computeIfAbsent("k", key -> "kept " + key)
                  + CACHE.computeIfAbsent("t", key -> key + System.nanoTime()); // expect PER_PROCESS
            }
            """)
        .asExpected();
  }

  @Test
  void localCountersAndBuildersAreNoSharedState() {
    Bodies.members(
            """
            static class Numbering {
              private int next = 1;
              String next() { return next++ + ". "; }
            }
            @CachedPrefix static String rules() {
              Numbering numbering = new Numbering();
              AtomicInteger line = new AtomicInteger();
              StringBuilder out = new StringBuilder();
              List.of("a", "b").forEach(text -> out.append(line.incrementAndGet()).append(numbering.next()).append(text));
              AtomicReference<String> box = new AtomicReference<>("x");
              Runnable change = () -> box.set(box.get() + "y");
              change.run();
              return out + box.get();
            }
            """)
        .asExpected();
  }

  @Test
  void whatAnAuthorVouchesForIsTrusted() {
    Bodies.members(
            """
            @Stable(reason = "same on all hosts") private static final String REGION = System.getenv("REGION");
            @Stable(reason = "idempotent") static String stamp() { return "" + System.nanoTime(); }
            static String shown(@Stable(reason = "checked by callers") Object value) { return "" + value; }
            @Stable(reason = "reviewed") @CachedPrefix static String whole() { return "" + Math.random(); }
            @CachedPrefix static String rules() { return REGION + stamp() + shown(UUID.randomUUID()); }
            """)
        .asExpected();
  }

  @Test
  void methodsThatOnlyInitialisersCallChangeNothingLater() {
    Bodies.members(
            """
            private static final Map<String, String> TABLE = new LinkedHashMap<>();
            private static int size;
            static {
              register("a", "1");
              register("b", "2");
            }
            private static void register(String key, String value) {
              TABLE.put(key, value);
              count();
            }
            private static void count() { size++; }
            @CachedPrefix static String rules() { return TABLE.toString() + size; }
            """)
        .asExpected();
  }

  @Test
  void singletonsAndFlagsThatGuardALateValue() {
    Bodies.members(
            """
            private static Desk instance;
            private static boolean loaded;
            private static String text;
            private final String id = "" + UUID.randomUUID(); // expect PER_PROCESS
            private final String name = "desk";
            static Desk instance() {
              if (instance == null) {
                instance = new Desk();
              }
              return instance;
            }
            static void reset() { instance = null; }
            static String text() {
              if (!loaded) {
                text = "loaded " + Math.random(); // expect PER_PROCESS
                loaded = true;
              }
              return text;
            }
            @CachedPrefix static String rules() { return instance().name + text(); }
            @CachedPrefix static String other() { return instance().id; }
            """)
        .asExpected();
  }

  @Test
  void doubleCheckedLockingAndItsRelatives() {
    Bodies.members(
            """
            private static volatile String direct;
            private static volatile String copied;
            private static String asked;
            private static String early;
            private static Map<String, String> filled;
            private static final AtomicReference<String> REFERENCE = new AtomicReference<>();
            static String direct() {
              if (direct == null) { synchronized (Set.class) { if (direct == null) direct = "a"; } }
              return direct;
            }
            static String copied() {
              String r = copied;
              if (r == null) {
                synchronized (Set.class) {
                  r = copied;
                  if (r == null) copied = r = "built";
                }
              }
              return r;
            }
            static String asked() { if (Objects.isNull(asked)) asked = "b"; return asked; }
            static String early() { if (early != null) return early; early = "c"; return early; }
            static String filled() {
              if (filled == null) { filled = new LinkedHashMap<>(); filled.put("a", "1"); }
              return filled.toString();
            }
            static String reference() { REFERENCE.compareAndSet(null, "d"); return REFERENCE.get(); }
            @CachedPrefix static String rules() {
              return direct() + copied() + asked() + early() + filled() + reference();
            }
            """)
        .asExpected();
  }

  @Test
  void oneFieldComputedLateExcusesNoOther() {
    Bodies.members(
            """
            private static String once;
            private static int turns;
            private static String grows;
            @CachedPrefix static String rules() {
              if (once == null) once = "x";
              turns = turns + 1; // expect PER_REQUEST
              if (grows == null) grows = "";
              grows = grows + "x"; // expect PER_REQUEST
              return once + turns + grows; // expect PER_REQUEST
            }
            """)
        .asExpected();
  }
}
