package shop;

class MostlyMissed {

  String name(int code) {
    switch (code) { // 3 of 5 branches missed // finding
      case 1:
        return "one";
      case 2:
        return "two";
      case 3:
        return "three";
      case 4:
        return "four";
      default:
        return "many";
    }
  }

  int halfIsEnough(int a, int b, int c) {
    if (a > b && b > c) { // 2 of 4 branches missed
      return a;
    }
    return a > c || b > c ? b : c; // 2 of 4 branches missed
  }

  int simpleMembersAreLeftAlone(int a) {
    return a > 1 ? a : 1; // 2 of 2 branches missed
  }

  int complexButUnknown(int a, int b, int c) {
    if (a > b && b > c) {
      return a;
    }
    return a > c || b > c ? b : c;
  }
}
