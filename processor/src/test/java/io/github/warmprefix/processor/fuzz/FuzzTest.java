package io.github.warmprefix.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that are nearly right: no exception out of the processor, no diagnostic of ours at a
 * wrong place, and none that takes ten seconds. The system property {@code fuzz.programs} says how
 * many for each compiler, {@code fuzz.from} which is the first, {@code fuzz.seed} takes others.
 */
class FuzzTest {
  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 50);
  private static final int FROM = Integer.getInteger("fuzz.from", 0);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final long POLL_MILLIS = 200;
  private static final Path FOUND = Path.of("target", "fuzz");

  private final Mutants mutants = new Mutants(SEED);
  private final AtomicReference<Thread> worker = new AtomicReference<>();
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "fuzz");
            thread.setDaemon(true);
            worker.set(thread);
            return thread;
          });

  /** Whether the worker is still busy with a program that takes too long. */
  private boolean stuck;

  @TempDir Path folder;

  @Test
  void mutantsAreTheSameInEveryRun() {
    assertThat(new Mutants(SEED).mutant(17)).isEqualTo(mutants.mutant(17));
    assertThat(mutants.mutant(18)).isNotEqualTo(mutants.mutant(17));
  }

  @Test
  void seedsAreValidPrograms() throws Exception {
    Judge judge = new Judge(ToolProvider::getSystemJavaCompiler, folder);
    for (String seed : Seeds.all()) {
      assertThat(judge.errors(seed)).as(seed).isEmpty();
    }
  }

  @Test
  void javacSurvives() throws Exception {
    survives("javac", ToolProvider::getSystemJavaCompiler);
  }

  @Test
  void ecjSurvives() throws Exception {
    survives("ecj", EclipseCompiler::new);
  }

  private void survives(String name, Supplier<JavaCompiler> compilers) throws Exception {
    Judge judge = new Judge(compilers, folder);
    judge.complaint(Seeds.all().get(0));
    List<String> complaints = new ArrayList<>();
    for (int number = FROM; number < FROM + PROGRAMS && !stuck; number++) {
      String program = mutants.mutant(number);
      Optional<String> complaint = timed(judge, program);
      if (complaint.isPresent()) {
        Path kept = kept(name + "-" + SEED + "-" + number, complaint.get(), program);
        complaints.add(kept + ": " + complaint.get());
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static Path kept(String name, String complaint, String program) throws IOException {
    Files.createDirectories(FOUND);
    String text = complaint + "\n\n" + program.replace("\uD83D", "\\uD83D");
    return Files.writeString(FOUND.resolve(name), text);
  }

  private Optional<String> timed(Judge judge, String program)
      throws ExecutionException, InterruptedException {
    Future<Optional<String>> judged = executor.submit(() -> judge.complaint(program));
    long start = processorTime();
    while (true) {
      try {
        return judged.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (processorTime() - start > LONGEST.toNanos()) {
          stuck = true;
          return Optional.of("takes longer than " + LONGEST.toSeconds() + " s of processor time");
        }
      }
    }
  }

  private long processorTime() {
    Thread thread = worker.get();
    return thread == null
        ? 0
        : Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()));
  }
}
