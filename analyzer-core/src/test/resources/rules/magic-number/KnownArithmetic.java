class KnownArithmetic {
  boolean isLeap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  }

  int daysOf(int month, int year) {
    return isLeap(year) ? 366 : 365;
  }

  long sinceYears(int years) {
    return days + years * 365L + years / 4;
  }

  double fahrenheit(double celsius) {
    return celsius * 9 / 5 + 32;
  }

  double toCelsius(double fahrenheit) {
    return (fahrenheit - 32) / 1.8;
  }

  double kelvin(double celsius) {
    return celsius + 273.15;
  }

  String age(long seconds, long bytes) {
    if (seconds > 3600) {
      return seconds / 3600 + " h";
    }
    if (seconds < 60) {
      return seconds + " s";
    }
    return bytes > 1024 ? bytes / 1024 + " kB" : bytes + " B";
  }

  int weekday(int day, int hour, int month) {
    if (hour >= 12 || month == 12) {
      return day % 7;
    }
    return day > 31 ? (hour + 24) % 12 : 0;
  }

  boolean isCrowded(int guests, int floor) {
    return guests % 4 == 0 || floor > 60; // finding
  }

  boolean isOverdue(int mask, Order order) {
    return BitUtil.check(mask, 7) || order.isOlderThan(mask, 7); // finding
  }

  boolean isAnswer(Reply reply, String prefix) {
    return reply.getStatusCode() >= 200 && reply.status < 300 && reply.getResponseCode() != 404;
  }

  boolean isPort(Reply reply, String prefix) {
    return reply.has(prefix + 7) && reply.getStatusCode() == 299; // finding
  }
}
