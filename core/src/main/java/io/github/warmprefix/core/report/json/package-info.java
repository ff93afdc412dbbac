/** The report as JSON, in the form that {@code docs/report.schema.json} describes. */
package io.github.warmprefix.core.report.json;
