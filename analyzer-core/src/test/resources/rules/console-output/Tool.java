package shop.cli;

class Listing {
  void execute() {
    System.out.println("12");
  }
}
