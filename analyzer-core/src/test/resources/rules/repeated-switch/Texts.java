class Units {
  double factor(String unit) {
    if (unit.equals("mm")) { // finding
      return 0.001;
    } else if ("cm".equals(unit)) {
      return 0.01;
    } else if ("km".equals(unit)) {
      return 1000;
    }
    return 1;
  }

  String name(String unit) {
    return switch (unit) {
      case "mm" -> "millimetres";
      case "cm" -> "centimetres";
      case "km" -> "kilometres";
      default -> "metres";
    };
  }

  int digits(String unit) {
    switch (unit) {
      case "mm":
        return 0;
      case "cm":
        return 1;
      case "km":
        return 3;
      case "mi":
        return 2;
      default:
        return 2;
    }
  }

  String twice(String colour) {
    return switch (colour) {
      case "red" -> "r";
      case "green" -> "g";
      case "blue" -> "b";
      default -> "?";
    };
  }

  int tone(String colour) {
    return switch (colour) {
      case "red" -> 1;
      case "green" -> 2;
      case "blue" -> 3;
      default -> 0;
    };
  }
}
