package example.library;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;

@QuarkusMain
class ImportCommand implements QuarkusApplication {
  @Inject Shelf shelf;

  @Override
  public int run(String... args) throws Exception {
    try {
      System.out.println(shelf.books().size() + " books");
      return 0;
    } catch (ShelfException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
