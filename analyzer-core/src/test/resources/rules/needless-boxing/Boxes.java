package shop;

class Boxes {

  void boxes(String text, int number) {
    int port = Integer.valueOf(text); // finding
    long size = new Long(text); // finding
    use(Double.valueOf(text).doubleValue()); // finding
    use(new Integer(number).intValue()); // finding
    Integer kept = Integer.valueOf(text);
    long wide = Integer.valueOf(text);
    use(Double.valueOf(text).intValue());
    use(Integer.valueOf(number).hashCode());
    int radix = Integer.valueOf(text, 16);
    int value = Setting.valueOf(text);
    use(Setting.valueOf(text).intValue());
  }
}
