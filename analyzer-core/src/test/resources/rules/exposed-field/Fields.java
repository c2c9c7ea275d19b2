class PackageTurnstile {
  public int passed;

  public void push() {
    if (passed < 100) {
      passed++;
    }
  }
}

class Outer {
  public static class Hidden {
    public int count;

    public void push() {
      if (count < 100) {
        count++;
      }
    }
  }
}

@Entity
class Row {
  public long id;
}
