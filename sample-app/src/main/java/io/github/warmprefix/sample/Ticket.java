package io.github.warmprefix.sample;

/**
 * One message of a customer.
 *
 * @param id the number of the ticket, for example {@code "T-0042"}
 * @param brand the brand of the bicycle it is about
 * @param language the language of the customer, in English
 * @param tone how the customer writes, in one word
 * @param text the message
 */
record Ticket(String id, Brand brand, String language, String tone, String text) {}
