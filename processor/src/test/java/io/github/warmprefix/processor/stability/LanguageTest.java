package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** The rest of the language, as it is really evaluated. */
class LanguageTest {
  @Test
  void switchesPatternsAndYields() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Object o = 5; int k = 3;
              String s = switch (k) { case 1, 2 -> "low";
                case 3 -> { String t = "mid";
                  yield t + k;
                }
                default -> "" + System.nanoTime();
              };
              String u; switch (k) { case 1: u = "a"; break; case 3: u = "c"; default: u = "d"; }
              if (o instanceof Integer i && i > 3) s += i;
              if (!(o instanceof Integer j)) return "never" + System.nanoTime();
              return s + u + j;
            }
            """)
        .asExpected();
  }

  @Test
  void labelsAndJumps() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              StringBuilder b = new StringBuilder();
              outer: for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) { if (j == 2) continue outer;
                  if (i == 2) break outer;
                  b.append(i).append(j).append(' ');
                }
              }
              done: { if (b.length() > 3) break done; b.append(System.nanoTime()); }
              return b.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void aLabeledLoopThatIsContinuedIsLeftAtItsEnd() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              StringBuilder b = new StringBuilder();
              outer: for (int i = 0; i < 4; i++) {
                do { if (i < 4) continue outer; } while (i < 9);
              }
              b.append(System.nanoTime()); // expect PER_REQUEST
              return b.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void compoundAssignmentToElements() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              int[] n = new int[3]; String[] t = {"a", "b"}; int i = 0;
              n[i++] += 5;
              n[i++] -= 2;
              n[i] = n[0] * n[1];
              n[2]++;
              t[0] += "x" + i;
              long[][] m = new long[2][2];
              m[1][0] += 4;
              char[] c = "abc".toCharArray();
              c[0]++;
              return n[0] + "," + n[1] + "," + n[2] + t[0] + t[1] + m[1][0] + new String(c);
            }
            """)
        .asExpected();
  }

  @Test
  void shadowedNames() {
    Bodies.members(
            """
            static String name = "field";
            static class P { String name = "p";
              String show(String name) { return name + this.name + Desk.name; }
            }
            @CachedPrefix static String rules() { String name = "local"; return new P().show(name); }
            """)
        .asExpected();
  }

  @Test
  void clocksThatChoose() {
    Bodies.members(
            """
            @CachedPrefix static String rules() { String s = "day"; if (System.nanoTime() % 2 == 0) { // expect PER_REQUEST
                s = "night"; } return s; }
            """)
        .asExpected();
  }

  @Test
  void clocksThatChooseWhereToLeave() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              String tone;
              switch (LocalTime.now().getHour() / 12) { // expect PER_REQUEST
                case 0: tone = "early"; break;
                default: tone = "late"; break;
              }
              String words = "";
              for (String word : List.of("a", "b", "c")) {
                if (Math.random() > 0.5) { // expect PER_REQUEST
                  break;
                }
                words += word;
              }
              int kept = 0;
              for (int i = 0; i < 3; i++) {
                if (System.nanoTime() % 2 == 0) { // expect PER_REQUEST
                  continue;
                }
                kept++;
              }
              return tone + words + kept;
            }
            """)
        .asExpected();
  }

  @Test
  void leavingEarlyWithTheSameIsNoChoice() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              String tone;
              switch (LocalTime.now().getHour() / 12) {
                case 0: tone = "calm"; break;
                default: tone = "calm"; break;
              }
              String text = "";
              int tries = 0;
              while (true) {
                tries++;
                text = "rules";
                if (System.nanoTime() % 2 == 0) {
                  break;
                }
              }
              return tone + text;
            }
            """)
        .asExpected();
  }

  @Test
  void clocksThatCountTurns() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              int n = 0;
              while (System.nanoTime() % 7 != 0 && n < 5) { // expect PER_REQUEST
                n++; } return "" + n; }
            """)
        .asExpected();
  }

  @Test
  void localeOfMessages() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              return MessageFormat.format("{0,number} x", 12345); // expect PER_PROCESS
            }
            """)
        .asExpected();
  }

  @Test
  void objectsWithoutTextOfTheirOwn() {
    Bodies.members(
            """
            static class T { final int n;
              T(int n) { this.n = n; }
              @Override public String toString() {
                return "T" + n;
              }
            }
            static class U { }
            @CachedPrefix static String rules() {
              return List.of(new T(1), new T(2)) + "" + Map.of("k", new T(3)) + Optional.of(new T(4))
              + List.of(new U()); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void keysOfAllTypes() {
    Bodies.members(
            """
            @CachedPrefix static String rules(@CacheKey String who, @CacheKey int n, @CacheKey boolean vip) {
              StringBuilder b = new StringBuilder("Hello " + who);
              for (int i = 0; i < n; i++) b.append(i).append(who.charAt(0));
              if (vip) b.append(" VIP");
              Map<String, String> m = new HashMap<>();
              m.put("who", who);
              m.put("k", "v");
              return b + m.get("who") + m + switch (who) {
                case "a" -> "x";
                default -> "y" + n;
              };
            }
            """)
        .asExpected();
  }

  @Test
  void flagsThatOthersSet() {
    Bodies.members(
            """
            static boolean debug; static void enable() { debug = true; }
            @CachedPrefix static String rules() { return debug ? "verbose" : "quiet"; // expect PER_REQUEST
            }
            """)
        .asExpected();
  }
}
