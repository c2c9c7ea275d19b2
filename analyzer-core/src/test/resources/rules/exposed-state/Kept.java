public class Kept {
  private final List<String> names = new ArrayList<>();
  private final int[] counts = new int[9];
  private final Set<String> open = new HashSet<>();
  private final Map<String, String> replaced = new HashMap<>();
  private final List<String> known = List.of("a");
  private final List<String> live = new ArrayList<>();
  private List<String> given;

  Kept(List<String> given) {
    this.given = given;
  }

  public void add(String name) {
    names.add(name);
    counts[names.size()]++;
    live.add(name);
    replaced.put(name, name);
    given = null;
  }

  public List<String> getNames() { // finding
    return names;
  }

  public int[] counts() { // finding
    return this.counts;
  }

  public Set<String> open() {
    return open;
  }

  public Map<String, String> getReplaced() {
    return replaced;
  }

  public void setReplaced(Map<String, String> other) {
    replaced = other;
  }

  public List<String> known() {
    return known;
  }

  /** The live list: whoever adds to it adds here. */
  public List<String> live() {
    return live;
  }

  public List<String> given() {
    return given;
  }

  List<String> namesForNeighbours() {
    return names;
  }

  @Override
  public List<String> inherited() {
    return names;
  }
}
