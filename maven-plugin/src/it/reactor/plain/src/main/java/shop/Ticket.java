package shop;

record Ticket(String text) {}
