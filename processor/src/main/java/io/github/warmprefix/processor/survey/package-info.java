/** Puts together what a compilation comes to, for reports. */
package io.github.warmprefix.processor.survey;
