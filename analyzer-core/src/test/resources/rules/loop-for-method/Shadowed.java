class Shadowed {
  private final Bag items;
  private final List<String> names = new ArrayList<>();

  Shadowed(Collection<String> items, String[] names) {
    this.items = new Bag();
    for (String item : items) {
      this.items.add(item);
    }
    for (String name : names) {
      this.names.add(name);
    }
    for (String item : items) { // finding
      this.names.add(item);
    }
  }
}
