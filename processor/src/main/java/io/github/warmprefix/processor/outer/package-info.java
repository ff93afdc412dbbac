/** What the compiler around us tells beyond the standard interfaces, read by reflection. */
package io.github.warmprefix.processor.outer;
