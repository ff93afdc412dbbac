/** The simulator in tests by JUnit 6, which has to be on the class path. */
package io.github.warmprefix.testing.junit;
