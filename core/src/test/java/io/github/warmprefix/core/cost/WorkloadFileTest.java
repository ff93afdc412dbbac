package io.github.warmprefix.core.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadFileTest {
  private static final Map<WorkloadField, Long> DECLARED =
      Map.of(WorkloadField.REQUESTS_PER_DAY, 1_000L, WorkloadField.REPLICAS, 2L);

  @TempDir private Path folder;

  @Test
  void aTemplateGoesOverAllAndAllOverWhatIsDeclared() throws IOException {
    WorkloadFile file =
        read("replicas=4\nkeys=3\nshop.Triage.keys = 7\nshop.Triage.gapSeconds=90\n").workloads();
    Workload triage = file.of("shop.Triage", DECLARED).orElseThrow();
    assertThat(triage)
        .isEqualTo(
            new Workload(
                1_000, new Arrivals.Regular(Duration.ofSeconds(90)), 0, 0, Duration.ZERO, 7, 4, 0));
    assertThat(file.of("shop.Reply", DECLARED).orElseThrow())
        .isEqualTo(new Workload(1_000, new Arrivals.Random(24), 0, 0, Duration.ZERO, 3, 4, 0));
  }

  @Test
  void withoutANumberOfRequestsThereIsNoWorkload() throws IOException {
    assertThat(read("replicas=4\n").workloads().of("shop.Triage", Map.of())).isEmpty();
    assertThat(WorkloadFile.NONE.of("shop.Triage", Map.of())).isEmpty();
    assertThat(read("a.B.requestsPerDay=5_000").workloads().of("a.B", Map.of()))
        .map(Workload::requestsPerDay)
        .contains(5_000L);
  }

  @Test
  void everyLineThatMakesNoSenseIsNamed() throws IOException {
    Path path = folder.resolve("w.properties");
    assertThat(read("replicas=0\nreplicaz=4\na.B.keys=many\nkeys=2\n").problems())
        .containsExactly(
            "in " + path + ", a.B.keys is many, which is no whole number",
            "in " + path + ", replicas is 0, and must be from 1 to 1,000,000",
            "in " + path + ", replicaz is no number of a workload");
  }

  @Test
  void theEndsOfARangeBelongToIt() throws IOException {
    assertThat(read("replicas=1\nkeys=1_000_000_000\n").problems()).isEmpty();
    assertThat(read("replicas=1_000_001\nkeys=0\n").problems()).hasSize(2);
  }

  @Test
  void aFileThatCannotBeReadIsOneProblem() throws IOException {
    assertThat(WorkloadFile.read(folder).problems()).hasSize(1);
    assertThat(WorkloadFile.read(folder.resolve("none")).problems())
        .containsExactly(
            "the workloads in " + folder.resolve("none") + " cannot be read: NoSuchFileException");
    assertThat(read("keys=\\u12").problems())
        .containsExactly(
            "the workloads in "
                + folder.resolve("w.properties")
                + " cannot be read: IllegalArgumentException");
    assertThat(read("#".repeat((1 << 20) + 1)).problems()).hasSize(1);
  }

  private WorkloadFile.Read read(String text) throws IOException {
    return WorkloadFile.read(Files.writeString(folder.resolve("w.properties"), text));
  }
}
