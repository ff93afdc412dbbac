package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Texts that are written through other writers and streams, and buffers of bytes. */
class WriterTest {
  @Test
  void streamsOverBytes() {
    Bodies.body(
            """
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
            out.print("At ");
            out.print(System.nanoTime()); // expect PER_REQUEST
            return bytes.toString(StandardCharsets.UTF_8);
            """)
        .asExpected();
  }

  @Test
  void writersOverWriters() {
    Bodies.members(
            """
            @CachedPrefix static String rules() throws IOException {
              StringWriter text = new StringWriter();
              PrintWriter out = new PrintWriter(new BufferedWriter(text));
              out.write("At ");
              out.write(String.valueOf(System.nanoTime()).toCharArray()); // expect PER_REQUEST
              out.flush();
              return text.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void newLinesAreThoseOfTheHost() {
    Bodies.members(
            """
            @CachedPrefix static String rules() throws IOException {
              StringWriter text = new StringWriter();
              BufferedWriter out = new BufferedWriter(text);
              out.write("Sort the mail.");
              out.newLine(); // expect PER_PROCESS
              out.flush();
              return text.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void nothingIsWrittenByFlushing() {
    Bodies.body(
            """
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(bytes);
            out.print("Sort the mail.");
            out.flush();
            if (!out.checkError() && bytes.size() < 0) System.out.println(System.nanoTime());
            return bytes.toString();
            """)
        .asExpected();
  }

  @Test
  void buffersOfBytes() {
    Bodies.body(
            """
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocate(8);
            buffer.putLong(System.nanoTime()); // expect PER_REQUEST
            return Base64.getEncoder().encodeToString(buffer.array());
            """)
        .asExpected();
  }
}
