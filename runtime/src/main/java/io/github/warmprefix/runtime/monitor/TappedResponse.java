package io.github.warmprefix.runtime.monitor;

import com.anthropic.core.http.Headers;
import com.anthropic.core.http.HttpResponse;
import java.io.InputStream;

/** A response whose body a tap reads along. */
final class TappedResponse implements HttpResponse {
  private final HttpResponse response;
  private final InputStream body;

  TappedResponse(HttpResponse response, Tap tap) {
    this.response = response;
    body = new TappedStream(response.body(), tap);
  }

  @Override
  public int statusCode() {
    return response.statusCode();
  }

  @Override
  public Headers headers() {
    return response.headers();
  }

  @Override
  public InputStream body() {
    return body;
  }

  @Override
  public void close() {
    response.close();
  }
}
