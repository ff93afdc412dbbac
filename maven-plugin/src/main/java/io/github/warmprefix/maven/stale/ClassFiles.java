package io.github.warmprefix.maven.stale;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Opens class files of any release: what is read here is the same in all, also those to come. */
final class ClassFiles {
  private static final int MAJOR_VERSION = 7;

  private ClassFiles() {}

  static ClassReader reader(byte[] classFile) {
    byte[] known = classFile.clone();
    known[MAJOR_VERSION] = (byte) Math.min(known[MAJOR_VERSION], Opcodes.V17);
    return new ClassReader(known);
  }
}
