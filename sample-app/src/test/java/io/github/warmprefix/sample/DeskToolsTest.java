package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.Tool;
import org.junit.jupiter.api.Test;

class DeskToolsTest {
  @Test
  void toolsAlwaysComeInTheSameOrder() {
    assertThat(DeskTools.all())
        .extracting(Tool::name)
        .containsExactly("look_up_order", "find_part", "route_ticket");
  }

  @Test
  void propertiesKeepTheOrderInWhichTheyWereAdded() {
    Tool.InputSchema schema = DeskTools.all().get(2).inputSchema();

    assertThat(schema.properties().orElseThrow()._additionalProperties().keySet())
        .containsExactly("category", "queue", "priority", "summary");
    assertThat(schema.required().orElseThrow())
        .containsExactly("category", "queue", "priority", "summary");
  }
}
