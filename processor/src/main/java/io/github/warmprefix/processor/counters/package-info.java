/** Measures texts by the counters that the users put on the path of the processor. */
package io.github.warmprefix.processor.counters;
