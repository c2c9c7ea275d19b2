package shop;

/**
 * What a customer owes.
 *
 * @param totalCents the sum of all items, in cents: a {@code double total} would break the gate
 */
public record Invoice(long totalCents) {}
