package shop;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

@Deprecated
class Few<T extends Comparable<T>> {
  List<String> names = new ArrayList<>();
  File file;
  A1 a;
  Ba b; Ca c; Da d; Ea e; Fa f; Ga g;
  T parameter;
  Inner inner;

  void fail() throws BadException {
    throw new WorseException(MAX, Ba.of(1), String.valueOf(2));
  }

  static class Inner {}
}
