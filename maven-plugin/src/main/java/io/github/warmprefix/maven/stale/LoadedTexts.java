package io.github.warmprefix.maven.stale;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads from a class file which packaged texts the class loads, and with which hashes. */
final class LoadedTexts extends ClassVisitor {
  private static final String OWNER = "io/github/warmprefix/runtime/PackagedText";
  private static final String METHOD = "load";
  private static final int ARGUMENTS = 3;

  private final List<CompiledText> texts = new ArrayList<>();

  private LoadedTexts() {
    super(Opcodes.ASM9);
  }

  /** The texts that a class loads. */
  static List<CompiledText> in(byte[] classFile) {
    LoadedTexts texts = new LoadedTexts();
    ClassFiles.reader(classFile).accept(texts, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return List.copyOf(texts.texts);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new Calls();
  }

  /** Notices calls whose arguments are constants. */
  private final class Calls extends MethodVisitor {
    private final List<Object> constants = new ArrayList<>();

    Calls() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitLdcInsn(Object value) {
      constants.add(value);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (owner.equals(OWNER) && name.equals(METHOD) && constants.size() >= ARGUMENTS) {
        List<Object> last = constants.subList(constants.size() - ARGUMENTS, constants.size());
        if (last.get(0) instanceof Type template
            && last.get(1) instanceof String path
            && last.get(2) instanceof String sha256) {
          texts.add(new CompiledText(template.getClassName(), path, sha256));
        }
      }
    }
  }
}
