package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.batches.MessageBatchIndividualResponse;
import java.util.stream.Stream;

/** Takes the results of a batch as they arrive. */
@FunctionalInterface
interface ResultReader {
  void read(Stream<MessageBatchIndividualResponse> results);
}
