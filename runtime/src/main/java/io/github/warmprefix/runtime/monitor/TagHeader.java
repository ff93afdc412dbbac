package io.github.warmprefix.runtime.monitor;

import com.anthropic.core.http.Headers;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header that carries tags from the caller to the interceptor, and no further. */
final class TagHeader {
  static final String NAME = "warmprefix-tags";

  private static final int FIELDS = 4;

  private TagHeader() {}

  static String write(Tags tags) {
    return Stream.of(tags.template(), tags.version(), tags.task(), tags.key())
        .map(field -> URLEncoder.encode(field, StandardCharsets.UTF_8))
        .collect(Collectors.joining(";"));
  }

  /** The tags on a request; none where there is no such header, or it is not one of ours. */
  static Tags read(Headers headers) {
    List<String> values = headers.values(NAME);
    if (values.isEmpty()) {
      return Tags.NONE;
    }
    try {
      String[] fields = values.get(0).split(";", -1);
      return fields.length == FIELDS
          ? new Tags(decode(fields[0]), decode(fields[1]), decode(fields[2]), decode(fields[3]))
          : Tags.NONE;
    } catch (IllegalArgumentException e) {
      return Tags.NONE;
    }
  }

  private static String decode(String field) {
    return URLDecoder.decode(field, StandardCharsets.UTF_8);
  }
}
