package shop;

/** Orders: ⁧ a comment that is shown from right to left ⁩. */ // finding
class Orders {
  // שלום: letters carry their own direction
  static final String GREETING = "مرحبا";
  static final String MARK = "\u202a price \u202c";

  boolean pays(String role) {
    if (!role.equals("user‮ ⁦// only for administrators⁩ ⁦")) { // finding
      return true;
    }
    return false;
  }
}
