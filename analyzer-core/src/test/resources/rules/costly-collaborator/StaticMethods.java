// file: src/main/java/a/Report.java
package a;

class Report {
  String title() {
    return Dates.today(); // finding
  }

  String name() {
    return Dates.name("report");
  }
}
// file: src/main/java/a/Dates.java
package a;

import java.time.LocalDate;

class Dates {
  static String today() {
    return LocalDate.now().toString();
  }

  static String name(String text) {
    return text.strip();
  }
}
// file: src/main/java/a/ReportFactory.java
package a;

class ReportFactory {
  String report() {
    return Dates.today();
  }
}
