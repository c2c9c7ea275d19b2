/** Letters, seperated by sender. */ // finding
class Letters extends Base {

  // see http://example.org/recieved for more
  private int lettersRecieved; // finding

  @Key
  private int adressCode;

  @Override
  void occured() {
    accomodate();
  }

  /**
   * Calls {@code initalize} and {@link #retreive}, then reads "lenght" as it was written.
   *
   * @param referer as HTTP spells it
   */
  void read(String referer) {
    // paramter.accept(value);
    throw new IllegalStateException("the letter cannot be retreived"); // finding
  }

  String key() {
    return "lenght";
  }

  // This doesnt stop. // finding
  void stopWhenItDoesntExist() {}
}
