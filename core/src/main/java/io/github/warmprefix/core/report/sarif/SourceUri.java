package io.github.warmprefix.core.report.sarif;

import io.github.warmprefix.core.report.json.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the path of a file as an address: relative to the root, or whole where it is outside. */
final class SourceUri {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);

  private SourceUri() {}

  static Fields of(String file) {
    if (file.startsWith("/")) {
      return new Fields().put("uri", "file://" + encoded(file));
    }
    if (DRIVE.matcher(file).matches()) {
      return new Fields()
          .put("uri", "file:///" + file.substring(0, 2) + encoded(file.substring(2)));
    }
    return new Fields().put("uri", encoded(file)).put("uriBaseId", SarifReport.ROOT);
  }

  private static String encoded(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
