class Chart { // finding
  private final String title;
  private final int width;
  private final int height;
  private final boolean legend;
  private final String font;

  Chart(String title) {
    this(800, title);
  }

  Chart(int width, String title) {
    this(title, width, 600);
  }

  Chart(String title, int width, int height) {
    this(title, width, height, true);
  }

  Chart(String title, int width, int height, boolean legend) {
    this(title, width, height, legend, "Serif");
  }

  Chart(String title, int width, int height, boolean legend, String font) {
    this.title = title;
    this.width = width;
    this.height = height;
    this.legend = legend;
    this.font = font;
  }
}

class Point {
  final int x;
  final int y;
  final int z;
  final int w;
  final int v;

  Point(Point other) {
    this(other.x, other.y, other.z, other.w, other.v);
  }

  Point(int x, int y, int z, int w, int v) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.w = w;
    this.v = v;
  }
}
