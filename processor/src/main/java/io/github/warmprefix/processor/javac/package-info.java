/**
 * All that knows {@code com.sun.source}: it waits until the compiler has attributed a class, lowers
 * its bodies and says where in a source file something stands. Loaded only under javac.
 */
package io.github.warmprefix.processor.javac;
