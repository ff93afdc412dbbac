package io.github.warmprefix.processor.stability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process, its environment, its host and its defaults. */
class HostTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.getenv(\"REGION\")",
        "System.getenv().get(\"REGION\")",
        "System.getProperty(\"user.dir\")",
        "Integer.getInteger(\"size\", 3)",
        "Boolean.getBoolean(\"flag\") ? \"on\" : \"off\"",
        "ProcessHandle.current().pid()",
        "Runtime.getRuntime().availableProcessors()",
        "java.nio.file.Path.of(\"\").toAbsolutePath()",
        "new File(\".\").getAbsolutePath()",
        "File.separator",
        "System.lineSeparator()",
        "String.format(\"a%nb\")",
        "Locale.getDefault()",
        "ZoneId.systemDefault()",
        "TimeZone.getDefault().getID()",
        "Charset.defaultCharset()",
        "new String(\"ü\".getBytes(), StandardCharsets.UTF_8)",
        "new String(new byte[] {1})",
        "String.format(\"%.2f\", 1.5)",
        "\"%,d\".formatted(12345)",
        "NumberFormat.getInstance().format(1234.5)",
        "new DecimalFormat(\"#,##0.0\").format(1234.5)",
        "LocalDate.of(2026, 1, 1).format(DateTimeFormatter.ofPattern(\"EEEE\"))",
        "LocalDate.of(2026, 1, 1).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG))",
        "\"TITLE\".toLowerCase()",
        "java.lang.management.ManagementFactory.getRuntimeMXBean().getName()",
      })
  void differsBetweenHosts(String expression) {
    Bodies.body("return \"\" + (" + expression + "); // expect PER_PROCESS\n")
        .options("--release", "17")
        .asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ü\".getBytes(StandardCharsets.UTF_8).length",
        "new String(\"plain\".getBytes())",
        "String.format(\"%s %d %x\", \"a\", 1, 2)",
        "String.format(Locale.ROOT, \"%.2f\", 1.5)",
        "NumberFormat.getInstance(Locale.ROOT).format(1234.5)",
        "\"TITLE\".toLowerCase(Locale.ROOT)",
        "\"a b c\".toUpperCase()",
        "LocalDate.of(2026, 1, 1).format(DateTimeFormatter.ofPattern(\"dd.MM.yyyy\"))",
        "LocalDate.of(2026, 1, 1).format(DateTimeFormatter.ofPattern(\"EEEE\").withLocale(Locale.UK))",
        "new DecimalFormat(\"0\", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(1)",
        "Desk.class.getName()",
        "java.nio.file.Path.of(\"a\", \"b\")",
        "1.5 + 2",
        "\"a%nb\".formatted().lines().collect(Collectors.joining(\"\\n\"))",
        "String.join(\" \", String.format(\"a%nb\").split(\"\\\\R\"))",
        "String.format(\"a%nb\").replace(\"\\r\\n\", \"\\n\")",
        "String.format(\"a%nb\").replace(\"\\r\", \"\")",
        "String.format(\"a%nb\").replace(System.lineSeparator(), \"; \")",
        "(\"a\" + System.lineSeparator()).replaceAll(\"\\\\s+\", \" \")",
        "new StringBuilder(\"a%nb\".formatted()).toString().indent(2)",
      })
  void isTheSameOnEveryHost(String expression) {
    Bodies.body("return \"\" + (" + expression + ");\n").asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String.format(\"a%nb\").replace(\"a\", \"b\")",
        "String.format(\"a%nb\").replace('\\n', ' ')",
        "String.format(\"a%nb\").replaceAll(\"[\", \"\")",
        "String.format(\"a%nb\").replaceAll(\"\\\\R\", System.lineSeparator())",
        "String.join(\" \", String.format(\"a%nb\").split(\"\\n\"))",
        "String.format(\"a%nb\").strip()",
        "String.format(\"a%nb %s\", System.getenv(\"USER\")).replace(System.lineSeparator(), \"\")",
      })
  void otherChangesKeepTheLineEndsOfTheHost(String expression) {
    Bodies.body("return \"\" + (" + expression + "); // expect PER_PROCESS\n").asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Desk.class.getResourceAsStream(\"/a.txt\")",
        "Thread.currentThread().getContextClassLoader().getResourceAsStream(\"a.txt\")",
        "ClassLoader.getSystemResourceAsStream(\"a.txt\")",
      })
  void packagedResourcesArePartOfTheBuild(String stream) {
    Bodies.body(
            """
            try (InputStream in = %s;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
              StringBuilder all = new StringBuilder(new String(in.readAllBytes(), StandardCharsets.UTF_8));
              String line;
              while ((line = reader.readLine()) != null) {
                all.append(line).append('\\n');
              }
              all.append(reader.lines().collect(Collectors.joining("\\n")));
              Scanner scanner = new Scanner(in, StandardCharsets.UTF_8).useDelimiter("\\\\A");
              return all.append(scanner.next()).toString();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            """
                .formatted(stream))
        .asExpected();
  }
}
