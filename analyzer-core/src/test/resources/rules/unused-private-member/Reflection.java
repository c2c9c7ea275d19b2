import java.lang.reflect.Field;

/** Members that are found by reflection, by their whole name, its beginning, or all of them. */
class Reflection {

  private int size;
  private int column1;
  private int column2;
  private int other; // finding

  private static int unused() { // finding
    return 0;
  }

  static Field size() throws NoSuchFieldException {
    return Reflection.class.getDeclaredField("size");
  }

  static Field column(int number) throws NoSuchFieldException {
    return Reflection.class.getDeclaredField("column" + number);
  }
}
