package example.library;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.net.http.HttpClient;
import java.util.List;

@ApplicationScoped
class Shelf {
  private final Catalogue catalogue;

  Shelf(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Book> books() {
    return catalogue.isEmpty() ? null : catalogue.all();
  }

  void order(Book book) {
    CDI.current().select(Supplier.class).get().order(book);
  }

  String cover(Book book) throws java.io.IOException, InterruptedException {
    return HttpClient.newHttpClient().send(book.coverRequest(), book.handler()).body();
  }

  @Scheduled(every = "10s")
  void refresh() {
    try {
      catalogue.refresh();
    } catch (CatalogueException e) {
      Log.error("refresh failed", e);
    }
  }
}
