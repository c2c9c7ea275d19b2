package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumTest {
  @Test
  void adds_two_numbers() {
    assertEquals(5, Sum.of(2, 3));
  }
}
