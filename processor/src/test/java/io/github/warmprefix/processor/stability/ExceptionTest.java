package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Text that travels in exceptions. */
class ExceptionTest {
  @Test
  void messagesReachTheHandler() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              try {
                throw new IllegalStateException("at " + System.nanoTime()); // expect PER_REQUEST
              } catch (IllegalStateException e) {
                return e.getMessage();
              }
            }
            """)
        .asExpected();
  }

  @Test
  void fieldsOfOnesOwnExceptions() {
    Bodies.members(
            """
            static class Bad extends Exception {
              final String id;
              Bad(String m, String id) { super(m);
                this.id = id;
              }
            }
            static void fail() throws Bad { throw new Bad("m", UUID.randomUUID().toString()); // expect PER_REQUEST
            }
            @CachedPrefix static String rules() {
              try { fail(); return "ok"; } catch (Bad e) { return e.id; }
            }
            """)
        .asExpected();
  }

  @Test
  void messagesThatAreConstant() {
    Bodies.members(
            """
            static void fail(int n) { if (n > 2) throw new IllegalArgumentException("too many: " + n); }
            @CachedPrefix static String rules() {
              try { fail(3); return "ok"; } catch (IllegalArgumentException e) { return e.getMessage(); }
            }
            """)
        .asExpected();
  }

  @Test
  void causesAreKept() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              try {
                try { throw new RuntimeException("" + Math.random()); // expect PER_REQUEST
                } catch (RuntimeException e) { throw new IllegalStateException("wrapped", e); }
              } catch (IllegalStateException e) { return e.getCause().getMessage(); }
            }
            """)
        .asExpected();
  }

  @Test
  void messagesGivenToTheSuperclass() {
    Bodies.members(
            """
            static class Bad extends RuntimeException { Bad(Object m) { super("bad " + m); } }
            @CachedPrefix static String rules() {
              try { throw new Bad(Instant.now()); // expect PER_REQUEST
              } catch (RuntimeException e) { return e.getMessage(); }
            }
            """)
        .asExpected();
  }

  @Test
  void ownMessagesMadeOfTheirs() {
    Bodies.members(
            """
            static class AppEx extends Exception {
              final int code;
              AppEx(int code, Throwable c) {
                super("code " + code, c);
                this.code = code;
              }
              @Override public String getMessage() {
                return super.getMessage() + "!";
              }
            }
            static String call() throws AppEx {
              try { throw new IOException("io"); }
              catch (IOException e) { throw new AppEx(7, e); }
            }
            @CachedPrefix static String rules() {
              try { return call(); }
              catch (AppEx e) { return e.getMessage() + e.code + e.getCause().getMessage(); }
            }
            """)
        .asExpected();
  }

  @Test
  void handlersOfSeveralTypes() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              try { if (System.getenv("X") == null) throw new IllegalStateException("s" + System.nanoTime()); // expect PER_PROCESS, PER_REQUEST
                return "k";
              }
              catch (IllegalStateException | IllegalArgumentException e) {
                return e.getMessage();
              }
            }
            """)
        .asExpected();
  }

  @Test
  void handlersThatDoNotFitAreNotReached() {
    Bodies.members(
            """
            static String f() { try { throw new IllegalStateException("a" + System.nanoTime()); }
              catch (IllegalArgumentException e) {
                return e.getMessage();
              }
            }
            @CachedPrefix static String rules() {
              try { return f(); }
              catch (RuntimeException e) { return "other"; }
            }
            """)
        .asExpected();
  }

  @Test
  void exceptionsThatSuppliersMake() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              try { return Optional.<String>empty().orElseThrow(() -> new NoSuchElementException("t" + System.nanoTime())); // expect PER_REQUEST
              } catch (NoSuchElementException e) { return e.getMessage(); } }
            """)
        .asExpected();
  }

  @Test
  void whetherSomethingIsThrownShows() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              try { if (System.nanoTime() % 2 == 0) { // expect PER_REQUEST
                  throw new RuntimeException("even");
                } return "odd"; } catch (RuntimeException e) { return "even"; } }
            """)
        .asExpected();
  }

  @Test
  void finallyReplacesWhatWasReturned() {
    Bodies.members(
            """
            @SuppressWarnings("finally") @CachedPrefix static String rules() {
              try { return "" + System.nanoTime(); } finally { return "x"; }
            }
            """)
        .asExpected();
  }

  @Test
  void finallyReplacesWhatWasAssigned() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              String s = "a";
              try { s = "" + System.nanoTime(); } finally { s = "b"; }
              return s;
            }
            """)
        .asExpected();
  }

  @Test
  void finallyComesTooLateForWhatIsReturned() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              String s = "a";
              try { return s; } finally { s = "" + System.nanoTime(); }
            }
            """)
        .asExpected();
  }

  @Test
  void resourcesAreClosed() {
    Bodies.members(
            """
            static class R implements AutoCloseable {
              final StringBuilder log;
              R(StringBuilder l) { log = l; }
              @Override public void close() {
                log.append(System.nanoTime()); // expect PER_REQUEST
              } }
            @CachedPrefix static String rules() {
              StringBuilder l = new StringBuilder();
              try (R r = new R(l)) { l.append("body "); }
              return l.toString();
            }
            """)
        .asExpected();
  }
}
