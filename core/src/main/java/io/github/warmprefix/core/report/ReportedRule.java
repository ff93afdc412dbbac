package io.github.warmprefix.core.report;

/**
 * What is to be said of a rule, whatever it finds.
 *
 * @param id for example {@code WP301}
 * @param name the name in CamelCase
 * @param severity the severity unless an option says otherwise
 * @param summary what it finds, one sentence
 * @param help why that costs money and what to do, in Markdown
 * @param link the address of its page
 */
public record ReportedRule(
    String id, String name, Severity severity, String summary, String help, String link) {}
