/*
 * Copyright the authors; you may use this file under the terms of the licence;
 * see http://example.org/licence; no warranty is given {of any kind};
 */
package a;

// import java.util.Set; // finding
import java.util.List;

class Comments {
  // private int unused; // finding
  // private final List<String> names = new ArrayList<>();

  /* void old() { // finding
     run();
   } */

  /*
  @Override // finding
  public void older() {
    if (a) {
      b();
    }
  }
  */

  /**
   * Documentation with an example: {@code run();}
   *
   * <pre>
   * run();
   * </pre>
   */
  void prose() {
    // Calls run();
    // see run();
    // run() is called twice; the second time for its effect;
    // Note: the order matters;
    // TODO; later;
    // x;
    // ----------------------------------------;
    // {@code run();}
    // }
    // { }
    // @formatter:off
    // the list of names;
    // foo, bar, baz;
    // end of loop }
    // a -> b
    // e.g. x = 3;
    // for each item {
    // {"json": 1, "list": [1, 2]}
    // noinspection unchecked
    // /////////////////////
    // +---+---+
    // | a | b |
    // +---+---+
    run(/* loud= */ true);
    run(); // run again;
    int mask = 1 << 3; // 8;
  }

  void examples() {
    // This is equivalent to:
    // for (Item item : items) {
    //   total += item.price();
    // }
    run();

    // For example
    // total = a + b;
    run();

    // The loop below looks like this in the paper
    // x = x + 1;
    run();
  }

  /*
   * Virtual machines really like the natural code
   *
   * if (guard) {
   *   throw new Failure(message);
   * }
   *
   * whose message is made in another method.
   */
  void guard() {
    // assert a >= 0 && b >= 0;
    run();

    // class Base<A, B> {}
    // class Sub<X, Y> extends Base<X, Y> {}
    // Base<String, Integer>.subtype(Sub.class):
    run();
  }

  void code() {
    // The old way was:
    // run(1); // finding
    run();

    // first.paragraph(that is none;

    // second.paragraph(); // finding
    run();

    // run(); // finding
    run();

    // TODO switch this on again when the server is ready
    // server.start(); // finding
    // server.await();
    run();

    // if (a) { // finding
    run();
    // }

    // } else {
    run();

    items.stream()
        // .filter(i -> i.isNew()) // finding
        .toList();

    // int a = 3; // finding
    run(1); // run(2); // finding

    //x = y * 2; // finding
    //return x;

    /* run(); */ // finding
    run();
  }
}
