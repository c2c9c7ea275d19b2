class PlaceholdersTest {
  String foo = "foo";
  Object data2;
  String mssg; // finding

  void doStuff() {}
}
