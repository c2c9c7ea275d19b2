package com.acme;

public class Shapes implements Comparable<Shapes> { // finding
  public static final int MAX_SIDES = 12;
  public int sides; // finding
  protected int corners;
  private int hidden;
  @Inject public Object injected;

  public Shapes() {}

  public Shapes(int sides, int corners) {
    this.sides = sides;
    this.corners = corners;
  }

  public Shapes(int sides, int corners, int hidden, boolean checked) { // finding
    if (checked && sides != corners) {
      throw new IllegalArgumentException("sides");
    }
    this.sides = sides;
  }

  public int getSides() {
    return sides;
  }

  public void setSides(int sides) {
    this.sides = sides;
  }

  public boolean isRound() {
    return sides == 0;
  }

  public Shapes withCorners(int corners) {
    this.corners = corners;
    return this;
  }

  public int area(int width, int height) {
    return width * height;
  }

  public int easy(int width) { // finding
    int half = width / 2;
    return half * half;
  }

  /** */
  public int empty(int width) { // finding
    int half = width / 2;
    return half * half;
  }

  protected int inherited(int width) { // finding
    if (width > 1 || width < -1) {
      return width > 3 ? 3 : 1;
    }
    return 0;
  }

  @Override
  public int compareTo(Shapes other) {
    int difference = sides - other.sides;
    return difference == 0 ? corners - other.corners : difference;
  }

  @Override
  public String toString() {
    String text = "shape";
    return text + sides;
  }

  public static void main(String[] args) {
    int count = args.length;
    System.out.println(count);
  }

  @Bean
  public Object service() {
    Object service = new Object();
    return service;
  }

  /** Draws with a brush. */
  public void draw(int brush) {
    sides++;
    corners++;
  }

  public void draw() {
    int brush = 1;
    draw(brush);
  }

  private int secret(int width) {
    int half = width / 2;
    return half * half;
  }

  int packagePrivate(int width) {
    int half = width / 2;
    return half * half;
  }

  int hard(int[][] grid) { // finding
    int sum = 0;
    for (int[] row : grid) {
      for (int cell : row) {
        if (cell > 0) {
          if (cell % 2 == 0) {
            sum += cell;
          } else if (cell > 10) {
            while (cell > 10) {
              cell -= 3;
            }
          }
        }
      }
    }
    return sum;
  }

  Runnable anonymous =
      new Runnable() {
        @Override
        public void run() {}

        public int extra(int width) {
          int half = width / 2;
          return half * half;
        }
      };
}

class Internal {
  public int published(int width) {
    int half = width / 2;
    return half * half;
  }

  public static class Nested {
    public int published(int width) {
      int half = width / 2;
      return half * half;
    }
  }
}

interface PackageInterface {
  int measure(int width, int height, int depth);
}
