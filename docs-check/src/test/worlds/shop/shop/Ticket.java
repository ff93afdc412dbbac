package shop;

/** What a customer writes. */
public record Ticket(String id, Brand brand, String text) {}
