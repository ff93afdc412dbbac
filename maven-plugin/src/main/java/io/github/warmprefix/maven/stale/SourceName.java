package io.github.warmprefix.maven.stale;

import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Reads from a class file the name of the source that it was compiled from. */
final class SourceName extends ClassVisitor {
  private Optional<String> source = Optional.empty();

  private SourceName() {
    super(Opcodes.ASM9);
  }

  /** The name without folders, where the class file tells. */
  static Optional<String> in(byte[] classFile) {
    SourceName name = new SourceName();
    ClassFiles.reader(classFile).accept(name, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return name.source;
  }

  @Override
  public void visitSource(String file, String debug) {
    source = Optional.ofNullable(file);
  }
}
