/** Requests that hand-written code builds with the SDK, as far as the analysis can see them. */
package io.github.warmprefix.processor.stability.request;
