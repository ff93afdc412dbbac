package io.github.warmprefix.processor.read;

import io.github.warmprefix.processor.template.CachedContent.Kind;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells the types that members may return from each other. */
final class SdkTypes {
  private static final Set<String> CONTENT_BLOCKS =
      Set.of(
          KnownTypes.CONTENT_BLOCK_PARAM,
          KnownTypes.TEXT_BLOCK_PARAM,
          KnownTypes.DOCUMENT_BLOCK_PARAM,
          KnownTypes.IMAGE_BLOCK_PARAM);

  private SdkTypes() {}

  static boolean isString(TypeMirror type) {
    return name(type).equals("java.lang.String");
  }

  /** {@code List<MessageParam>}. */
  static boolean isTurns(TypeMirror type) {
    return elementOfList(type).filter(KnownTypes.MESSAGE_PARAM::equals).isPresent();
  }

  /** Which SDK objects of a cached segment the type stands for. */
  static Optional<Kind> objects(TypeMirror type) {
    if (name(type).equals(KnownTypes.TOOL)) {
      return Optional.of(Kind.TOOL);
    }
    if (elementOfList(type).filter(KnownTypes.TOOL::equals).isPresent()) {
      return Optional.of(Kind.TOOL_LIST);
    }
    return CONTENT_BLOCKS.contains(name(type)) ? Optional.of(Kind.CONTENT_BLOCK) : Optional.empty();
  }

  private static Optional<String> elementOfList(TypeMirror type) {
    if (name(type).equals("java.util.List")
        && type instanceof DeclaredType list
        && list.getTypeArguments().size() == 1) {
      return Optional.of(name(list.getTypeArguments().get(0)));
    }
    return Optional.empty();
  }

  private static String name(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }
}
