package io.github.warmprefix.processor.read;

import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * What the reader made of an annotated type.
 *
 * @param template the template with the members that could be read; empty when the type is none
 * @param problems what could not be read, in source order
 */
public record ReadResult(Optional<Template> template, List<Problem> problems) {}
