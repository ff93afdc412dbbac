package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The present, to the fraction of a second or to the day. */
class ClocksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Instant.now()",
        "LocalDateTime.now()",
        "LocalTime.now(ZoneOffset.UTC)",
        "ZonedDateTime.now().toOffsetDateTime()",
        "System.currentTimeMillis() / 1000",
        "System.nanoTime()",
        "new Date()",
        "Calendar.getInstance().getTime()",
        "Clock.systemUTC().instant()",
        "Clock.systemDefaultZone().millis()",
        "LocalDateTime.now().format(DateTimeFormatter.ISO_DATE_TIME)",
        "DateTimeFormatter.ofPattern(\"yyyy-MM-dd HH\", Locale.ROOT).format(LocalDateTime.now())",
        "DateTimeFormatter.ISO_DATE.format(ZonedDateTime.now())",
        "OffsetDateTime.now().format(DateTimeFormatter.ISO_OFFSET_DATE)",
        "ZonedDateTime.now().format(DateTimeFormatter.ofPattern(\"yyyy-MM-dd XXX\", Locale.ROOT))",
        "Instant.now().truncatedTo(ChronoUnit.HOURS)",
        "LocalDateTime.now().getHour()",
        "Calendar.getInstance().get(Calendar.HOUR_OF_DAY)",
        "new MessageFormat(\"{0,time,HH:mm}\", Locale.UK).format(new Object[] {new Date()})",
        "LocalDate.EPOCH.atTime(LocalTime.now())",
        "\"%tT\".formatted(new Date())",
        "Duration.between(Instant.EPOCH, Instant.now()).toMinutes()",
        "TimeUnit.MILLISECONDS.toHours(System.currentTimeMillis())",
        "new SimpleDateFormat(\"yyyy-MM-dd HH:mm\", Locale.ROOT).format(new Date())",
        "Timestamp.of(LocalDateTime.now())",
        "Optional.of(Instant.now()).map(Object::toString).orElse(\"\")",
      })
  void changesWithEveryRequest(String expression) {
    Bodies.body(
            "Object value = " + expression + "; // expect PER_REQUEST\nreturn \"At \" + value;\n")
        .and(
            "Timestamp",
            "record Timestamp(LocalDateTime at) {\n  static Timestamp of(LocalDateTime at) { return new Timestamp(at); }\n}\n")
        .asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LocalDate.now()",
        "YearMonth.now(ZoneOffset.UTC)",
        "Year.now().getValue()",
        "LocalDateTime.now().toLocalDate()",
        "Calendar.getInstance().get(Calendar.YEAR)",
        "new java.sql.Date(System.currentTimeMillis())",
        "new MessageFormat(\"{0,date,yyyy-MM-dd}\", Locale.UK).format(new Object[] {new Date()})",
        "ZonedDateTime.now(ZoneOffset.UTC).getYear()",
        "LocalDateTime.now().getDayOfWeek()",
        "Instant.now().truncatedTo(ChronoUnit.DAYS)",
        "LocalDate.now().plusDays(1).format(DateTimeFormatter.ISO_DATE)",
        "LocalDateTime.now().format(DateTimeFormatter.ofPattern(\"yyyy-MM-dd\"))",
        "DateTimeFormatter.ofPattern(\"d MMMM uuuu 'at noon'\", Locale.UK).format(ZonedDateTime.now())",
        "OffsetDateTime.now().format(DateTimeFormatter.ISO_LOCAL_DATE)",
        "String.format(Locale.ROOT, \"%1$tY-%1$tm-%1$td\", LocalDateTime.now())",
        "ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDateTime.now())",
        "System.currentTimeMillis() / 86_400_000L",
        "TimeUnit.MILLISECONDS.toDays(System.currentTimeMillis())",
        "Duration.between(Instant.EPOCH, Instant.now()).toDays()",
        "new SimpleDateFormat(\"yyyy-MM-dd\", Locale.ROOT).format(new Date())",
        "LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC)",
        "LocalDate.now().getDayOfWeek() == DayOfWeek.SUNDAY ? \"closed\" : \"open\"",
      })
  void changesAtMidnight(String expression) {
    Bodies.body("Object value = " + expression + "; // expect PER_DAY\nreturn \"On \" + value;\n")
        .asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LocalDate.of(2026, 11, 21).plusDays(3)",
        "Instant.parse(\"2026-11-21T10:00:00Z\")",
        "LocalDateTime.now(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))",
        "Clock.fixed(Instant.EPOCH, ZoneOffset.UTC).instant()",
        "Duration.ofHours(3)",
        "LocalDate.of(2026, 1, 1).format(DateTimeFormatter.ofPattern(\"yyyy-MM-dd\"))",
        "new Date(0L).getTime()",
        "ZoneId.of(\"Europe/Oslo\")",
        "ZonedDateTime.now(ZoneId.of(\"Europe/Oslo\")).getZone()",
      })
  void isNoClock(String expression) {
    Bodies.body("Object value = " + expression + ";\nreturn \"At \" + value;\n").asExpected();
  }

  @Test
  void oneClockReadTwiceCountsByItsFinestUse() {
    Bodies.body(
            """
            LocalDateTime now = LocalDateTime.now(); // expect PER_REQUEST
            return now.toLocalDate() + " " + now.getMinute();
            """)
        .asExpected();
  }

  @Test
  void whatAFieldCapturesStaysForTheLifeOfTheJvm() {
    Bodies.members(
            """
            private static final Instant START = Instant.now(); // expect PER_PROCESS
            private static final LocalDate DAY = LocalDate.now(); // expect PER_PROCESS
            private static final Supplier<Instant> LATER = Instant::now; // expect PER_REQUEST
            private final Instant mine = Instant.now(); // expect PER_REQUEST
            @CachedPrefix static String rules() { return START + " " + LATER.get() + DAY; }
            @CachedPrefix static String more() { return "" + new Desk().mine; }
            """)
        .asExpected();
  }

  @Test
  void aClockThatDecidesAmongTextsShows() {
    Bodies.body(
            """
            int hour = LocalTime.now().getHour(); // expect PER_REQUEST
            if (hour < 12) {
              return "Good morning";
            }
            return "Good day";
            """)
        .asExpected();
    Bodies.body(
            """
            boolean late = System.nanoTime() > 5;
            String same = late ? "x" : "x";
            if (late) {
              System.out.println("late");
            }
            return same;
            """)
        .asExpected();
  }
}
