package shop;

class Catches {

  String name() {
    try {
      return session.user().name();
    } catch (IllegalStateException | NullPointerException e) { // finding
      return "guest";
    }
  }

  String title() {
    try {
      return session.user().title();
    } catch (java.lang.NullPointerException e) { // finding
      return "";
    } catch (IllegalArgumentException e) {
      return "?";
    }
  }

  void refuse() {
    throw new NullPointerException("name");
  }
}
