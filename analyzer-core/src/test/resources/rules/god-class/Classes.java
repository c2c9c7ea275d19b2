class Mixed { // finding
  private int stock;
  private int sold;
  private int held;

  boolean ship(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      stock++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  boolean pack(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      stock++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  boolean restock(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      stock++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  boolean bill(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      sold++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  boolean refund(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      sold++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  boolean remind(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      sold++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  boolean hold(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      held++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  boolean release(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      held++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  boolean keep(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      held++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  boolean close(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      held++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }
}

class Functions {

  static boolean fa(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fb(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fc(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fd(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fe(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean ff(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fg(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fh(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fi(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fj(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fk(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }

  static boolean fl(Order o) {
    if (o.isPaid() && o.isPacked() && !o.isHeld()) {
      o.count++;
    }
    return (o.isPaid() || o.isFree()) && o.isDue() && !o.isLate();
  }
}

class Cohesive {
  private int stock;

  boolean fa(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fb(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fc(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fd(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fe(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean ff(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fg(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fh(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fi(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fj(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fk(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }

  boolean fl(int x) {
    if (x > 1 && x < 9 && x != stock) {
      stock++;
    }
    return (x > 2 || x < 5) && x > 3 && x != 7;
  }
}
