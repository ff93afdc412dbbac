package io.github.warmprefix.runtime;

/** What the members of templates give. */
public final class Member {
  private Member() {}

  /** The call of a member. */
  @FunctionalInterface
  public interface Call<T> {
    /** What the member returns. */
    T value() throws Throwable;
  }

  /**
   * What a member with checked exceptions returns. Its unchecked ones pass through.
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
    return given(name, value);
  }

  /**
   * What a member without checked exceptions has returned.
   *
   * @param name the member's name for messages, for example {@code "TicketTriage.handbook()"}
   * @throws IllegalStateException if it is null
   */
  public static <T> T given(String name, T value) {
    if (value == null) {
      throw new IllegalStateException(name + " returned null");
    }
    return value;
  }
}
