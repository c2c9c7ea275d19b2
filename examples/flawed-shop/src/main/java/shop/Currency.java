package shop;

public enum Currency {
  EUR,
  GBP,
  USD
}
