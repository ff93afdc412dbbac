package io.github.warmprefix.testing;

/**
 * An error as the API words it.
 *
 * @param status the HTTP status
 * @param type the error type, for example {@code invalid_request_error}
 * @param message the message
 */
public record ApiError(int status, String type, String message) {
  static ApiError invalidRequest(String message) {
    return new ApiError(400, "invalid_request_error", message);
  }

  static ApiError notFound(String message) {
    return new ApiError(404, "not_found_error", message);
  }
}
