public class SizeOptions {
  public int width;

  public void check() {
    if (width < 0) {
      throw new IllegalArgumentException();
    }
  }
}
