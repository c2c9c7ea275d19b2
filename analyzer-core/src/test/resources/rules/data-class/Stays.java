class Room { // finding
  public int beds;
  public int floor;
  private String name;
  private long price;
  private boolean free;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public long getPrice() {
    return price;
  }

  public void setPrice(long price) {
    this.price = price;
  }

  public boolean isFree() {
    return free;
  }

  public void setFree(boolean free) {
    this.free = free;
  }

  public long priceFor(int nights) {
    return nights * price;
  }

  @Override
  public String toString() {
    return name;
  }
}

class RoomDto {
  public int beds;
  public int floor;
  public int doors;
  public int windows;
  public String name;
  public long price;
  public boolean free;
  public String colour;
}

class Filled {
  @Column private int beds;
  public int floor;
  public int doors;
  public int windows;
  public String name;
  public long price;
  public boolean free;
  public String colour;
  public String view;
}

class Fixed {
  private final int beds;
  private final int floor;

  Fixed(int beds, int floor) {
    this.beds = beds;
    this.floor = floor;
  }

  int getBeds() { return beds; }

  int getFloor() { return floor; }

  int getA() { return beds; }

  int getB() { return beds; }

  int getC() { return beds; }

  int getD() { return beds; }

  int getE() { return beds; }

  int getF() { return beds; }
}

class Counter {
  private int a;
  private int b;
  private int c;
  private int d;

  int getA() { return a; }

  void setA(int a) { this.a = a; }

  int getB() { return b; }

  void setB(int b) { this.b = b; }

  int getC() { return c; }

  void setC(int c) { this.c = c; }

  int getD() { return d; }

  void setD(int d) { this.d = d; }

  int sum() {
    int sum = a + b;
    return sum + c + d;
  }

  void reset() {
    a = 0;
    count();
  }

  void count() {
    for (int i = 0; i < a; i++) {
      b++;
    }
  }

  boolean isEmptyNow() {
    count();
    return sum() == 0;
  }

  void swap() {
    int old = a;
    a = b;
    b = old;
  }
}

/** Shows a row as the interface wants it; the values lie in the row. */
class RowAsLabel implements Label {
  private final Map<String, Object> row;

  @Override
  public String getName() { return (String) row.get("name"); }

  @Override
  public void setName(String value) { row.put("name", value); }

  @Override
  public String getOwner() { return (String) row.get("owner"); }

  @Override
  public void setOwner(String value) { row.put("owner", value); }

  @Override
  public String getPlace() { return (String) row.get("place"); }

  @Override
  public void setPlace(String value) { row.put("place", value); }

  @Override
  public String getColour() { return (String) row.get("colour"); }

  @Override
  public void setColour(String value) { row.put("colour", value); }
}
