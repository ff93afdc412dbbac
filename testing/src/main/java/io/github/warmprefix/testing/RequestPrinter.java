package io.github.warmprefix.testing;

import com.anthropic.core.ObjectMappers;
import com.anthropic.models.messages.MessageCreateParams;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The main class of a JVM that only makes one request and writes its JSON into a file. */
final class RequestPrinter {
  private RequestPrinter() {}

  /**
   * Writes the request.
   *
   * @param args the name of the class that makes it, and the file
   */
  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    Constructor<?> maker = Class.forName(args[0]).getDeclaredConstructor();
    maker.setAccessible(true);
    Supplier<?> request = (Supplier<?>) maker.newInstance();
    Files.writeString(Path.of(args[1]), body((MessageCreateParams) request.get()));
    System.exit(0);
  }

  /** The body of a request as the SDK sends it. */
  static String body(MessageCreateParams request) {
    try {
      return ObjectMappers.jsonMapper().writeValueAsString(request._body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the SDK cannot write its own request", e);
    }
  }
}
