/**
 * All that knows {@code com.sun.source}: it waits until the compiler has attributed a class, lowers
 * its bodies and says where in a source file something stands. Loaded under javac, and under other
 * compilers when a javac has to work inside of them.
 */
package io.github.warmprefix.processor.javac;
