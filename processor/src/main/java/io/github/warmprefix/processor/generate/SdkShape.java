package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.warmprefix.processor.template.Role;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** What differs between the versions of the SDK; the only place that knows. */
enum SdkShape {
  /** Up to 2.x: {@code MessageParam} is one class with a role. */
  MESSAGE_WITH_ROLE {
    @Override
    CodeBlock message(Role role, String blocks) {
      return CodeBlock.builder()
          .addStatement("$1T.Builder message = $1T.builder()", SdkNames.MESSAGE_PARAM)
          .addStatement("message.role($T.Role.$L)", SdkNames.MESSAGE_PARAM, role)
          .addStatement("message.contentOfBlockParams($L)", blocks)
          .addStatement("return message.build()")
          .build();
    }

    @Override
    CodeBlock question(String text) {
      return CodeBlock.builder()
          .addStatement("$1T.Builder message = $1T.builder()", SdkNames.MESSAGE_PARAM)
          .addStatement("message.role($T.Role.$L)", SdkNames.MESSAGE_PARAM, Role.USER)
          .addStatement("message.content($L)", text)
          .addStatement("return message.build()")
          .build();
    }
  },
  /** From 3.x: {@code MessageParam} is a union of one class for each role. */
  MESSAGE_UNION {
    @Override
    CodeBlock message(Role role, String blocks) {
      String factory =
          role == Role.USER ? "ofUserOfContentBlockParams" : "ofAssistantOfContentBlockParams";
      return CodeBlock.builder()
          .addStatement("return $T.$L($L)", SdkNames.MESSAGE_PARAM, factory, blocks)
          .build();
    }

    @Override
    CodeBlock question(String text) {
      return CodeBlock.builder()
          .addStatement("return $T.ofUser($L)", SdkNames.MESSAGE_PARAM, text)
          .build();
    }
  };

  private static final String UNION_MEMBER = "com.anthropic.models.messages.UserMessageParam";

  /** The shape of the SDK that the template's module is compiled against. */
  static SdkShape detect(Elements elements, ModuleElement module) {
    boolean union =
        module == null
            ? elements.getTypeElement(UNION_MEMBER) != null
            : elements.getTypeElement(module, UNION_MEMBER) != null;
    return union ? MESSAGE_UNION : MESSAGE_WITH_ROLE;
  }

  /** The body of a method that makes a message of a role from a list of blocks. */
  abstract CodeBlock message(Role role, String blocks);

  /** The body of a method that makes a message of the user from one text. */
  abstract CodeBlock question(String text);
}
