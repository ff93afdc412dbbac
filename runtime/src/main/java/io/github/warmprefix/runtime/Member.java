package io.github.warmprefix.runtime;

/** Calls the members of templates. */
public final class Member {
  private Member() {}

  /** The call of a member. */
  @FunctionalInterface
  public interface Call<T> {
    /** What the member returns. */
    T value() throws Throwable;
  }

  /**
   * What a member returns. Its unchecked exceptions pass through.
   *
   * @param name the member's name for messages, for example {@code "TicketTriage.handbook()"}
   * @throws IllegalStateException if the member returns null, or throws a checked exception, which
   *     is then the cause
   */
  public static <T> T value(String name, Call<? extends T> call) {
    T value;
    try {
      value = call.value();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException(name + " failed: " + e, e);
    }
    if (value == null) {
      throw new IllegalStateException(name + " returned null");
    }
    return value;
  }
}
