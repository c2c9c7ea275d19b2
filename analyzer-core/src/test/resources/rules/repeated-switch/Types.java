// file: src/main/java/shapes/Shape.java
package shapes;

interface Shape {}

record Circle(double radius) implements Shape {}

record Square(double side) implements Shape {}

record Line(double length) implements Shape {}

// file: src/main/java/shapes/Areas.java
package shapes;

class Areas {
  double area(Shape shape) {
    if (shape instanceof Circle circle) { // finding
      return circle.radius() * circle.radius() * Math.PI;
    } else if (shape instanceof Square square) {
      return square.side() * square.side();
    } else if (shape instanceof Line) {
      return 0;
    }
    throw new IllegalArgumentException();
  }

  String name(Shape shape) {
    if (shape instanceof Circle) {
      return "circle";
    }
    if (shape instanceof Square) {
      return "square";
    }
    if (shape instanceof Line) {
      return "line";
    }
    return "shape";
  }
}

// file: src/main/java/shapes/Drawing.java
package shapes;

class Drawing {
  void draw(Shape shape) {
    switch (shape) {
      case Circle circle -> System.out.println("o");
      case Square square -> System.out.println("#");
      case Line line -> System.out.println("-");
      default -> System.out.println("?");
    }
  }
}

// file: src/main/java/shapes/Values.java
package shapes;

class Values {
  void write(Object value) {
    if (value instanceof Integer) {
      write(1);
    } else if (value instanceof Long) {
      write(2);
    } else if (value instanceof String) {
      write(3);
    }
  }

  int size(Object value) {
    if (value instanceof Integer) {
      return 1;
    } else if (value instanceof Long) {
      return 2;
    } else if (value instanceof String) {
      return 3;
    }
    return 4;
  }

  int kind(Object value) {
    if (value instanceof Integer) {
      return 5;
    } else if (value instanceof Long) {
      return 6;
    } else if (value instanceof String) {
      return 7;
    }
    return 8;
  }
}
