package shop;

class Sizes {
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Line> byName = new HashMap<>();
  private final Buffer buffer = new Buffer();
  private List<Line> shared;

  boolean sizes(Set<String> names, Object shared, List<String>... many) {
    return lines.size() == 0 // finding
        || byName.size() > 0 // finding
        || names.size() != 0 // finding
        || this.lines.size() < 1 // finding
        || lines.size() >= 1 // finding
        || lines.size() == 1
        || lines.size() > 1
        || buffer.size() == 0
        || shared.size() == 0
        || many.size() == 0
        || size() == 0
        || lines.size() >= 0
        || lines.isEmpty();
  }
}
