public class Rectangle {
  public int width;
  public int height;

  public int getWidth() {
    return width;
  }

  public int area() {
    return width * height;
  }
}
