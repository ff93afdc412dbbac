package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.lock.Prints;
import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;

/** The exact counts of the lock file. */
final class LockedCountTest extends LockedDesk {
  private SortedMap<Integer, LockedPrefix> counted(Case sources, long tokens) {
    SortedMap<Integer, LockedPrefix> entries = Prints.of(sources).entries();
    entries.replaceAll(
        (marker, e) ->
            new LockedPrefix(
                e.version(),
                e.model(),
                e.sha256(),
                new LockedTokens.Counted(tokens, "count_tokens", LocalDate.of(2026, 11, 21)),
                e.segments()));
    return entries;
  }

  @OnBothCompilers
  void anExactCountThatReachesTheMinimumEndsTheDoubt(Host host) throws IOException {
    lock(counted(desk("1", ROLE, ""), 512));
    compile(desk("1", ROLE, ""), host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void anExactCountThatMissesTheMinimumIsCertain(Host host) throws IOException {
    lock(counted(desk("1", PACKAGED, RULES), 511));
    assertThat(
            compile(desk("1", PACKAGED.replace("rules()", "«WP201»rules()"), RULES), host)
                .findsExactlyTheMarks()
                .finding("WP201")
                .message())
        .contains("the cached prefix has 511 tokens, but claude-opus-5 caches nothing under 512");
  }

  @OnBothCompilers
  void theCountOfAnotherTextIsNotTakenForThisOne(Host host) throws IOException {
    lock(counted(desk("1", ROLE, ""), 512));
    Compilation compilation =
        compile(
            marked("WP402", "2", ROLE.replace("ROLE", "«WP201»ROLE").replace("Sort", "Read"), ""),
            host);
    compilation.findsExactlyTheMarks();
  }
}
