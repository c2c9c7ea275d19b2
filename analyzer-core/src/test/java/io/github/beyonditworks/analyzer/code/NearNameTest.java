package io.github.beyonditworks.analyzer.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

  @ParameterizedTest
  @CsvSource({
    "custmer, customer",
    "canceled, cancelled",
    "lenght, length",
    "maxsize, maxSize",
    "MAX_ITMES, MAX_ITEMS"
  })
  void oneSlipOfThePenIsNear(String written, String meant) {
    assertThat(NearName.isNear(written, meant)).isTrue();
    assertThat(NearName.isNear(meant, written)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "value1, value2",
    "pointX, pointY",
    "element, elements",
    "HostName, hostName",
    "minimum, maximum",
    "key, kye",
    "xAxis, yAxis"
  })
  void namesToldApartOnPurposeAreNotNear(String one, String other) {
    assertThat(NearName.isNear(one, other)).isFalse();
    assertThat(NearName.isNear(other, one)).isFalse();
  }

  @Test
  void aNameIsNotNearToItself() {
    assertThat(NearName.isNear("customer", "customer")).isFalse();
  }
}
