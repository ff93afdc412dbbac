package io.github.warmprefix.sample;

import com.anthropic.models.messages.Tool;
import java.util.List;

/** The tools of the service desk, always in the same order. */
final class DeskTools {
  private static final List<String> CATEGORIES =
      List.of(
          "safety",
          "theft",
          "warranty",
          "drive",
          "returns",
          "delivery",
          "order-change",
          "billing",
          "workshop",
          "parts",
          "advice",
          "other");
  private static final List<String> QUEUES =
      List.of(
          "safety-desk",
          "claims",
          "warranty",
          "drive-bench",
          "returns",
          "orders",
          "billing",
          "workshop",
          "parts",
          "sales",
          "fleet",
          "front-desk");
  private static final List<String> PRIORITIES = List.of("P1", "P2", "P3", "P4");

  private DeskTools() {}

  static List<Tool> all() {
    return List.of(lookUpOrder(), findPart(), routeTicket());
  }

  private static Tool lookUpOrder() {
    return new ToolSchema(
            "look_up_order",
            "Finds an order and its state. Use it before you say anything about one.")
        .text("order_number", "As the customer wrote it, for example HH-204518.")
        .build();
  }

  private static Tool findPart() {
    return new ToolSchema(
            "find_part", "Finds spare parts by number or description, with stock by shop.")
        .text("query", "A part number such as BR-2210, or a few words in English.")
        .text("model", "The bicycle it has to fit, for example Dray Box 2022.")
        .build();
  }

  private static Tool routeTicket() {
    return new ToolSchema("route_ticket", "Puts the ticket into the queue of a team, once.")
        .choice("category", "The category by section 3 of the handbook.", CATEGORIES)
        .choice("queue", "The team that answers.", QUEUES)
        .choice("priority", "The priority by section 4 of the handbook.", PRIORITIES)
        .text("summary", "At most thirty words, in English, without personal data.")
        .build();
  }
}
