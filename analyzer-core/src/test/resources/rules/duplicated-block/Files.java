// file: src/main/java/shop/order/OrderExport.java
package shop.order;

class OrderExport {
  private final Store store;

  void export(Writer out, Filter filter) throws IOException {
    List<Order> rows = store.find(filter); // finding
    if (rows.isEmpty()) {
      throw new IllegalStateException("nothing to export for " + filter);
    }
    out.write("number;customer;total\n");
    for (Order row : rows) {
      out.write(row.number() + ";");
      out.write(quoted(row.customer()) + ";");
      out.write(row.total().toPlainString() + "\n");
    }
    out.flush();
  }
}
// file: src/main/java/shop/offer/OfferExport.java
package shop.offer;

class OfferExport {
  private final Offers offers;

  void export(Writer target, Query query) throws IOException {
    log.debug("exporting offers");
    List<Offer> found = offers.find(query); // finding
    if (found.isEmpty()) {
      throw new IllegalStateException("no offers for " + query);
    }
    target.write("number;customer;price\n");
    for (Offer offer : found) {
      target.write(offer.number() + ";");
      target.write(quoted(offer.customer()) + ";");
      target.write(offer.total().toPlainString() + "\n");
    }
    target.flush();
  }
}
