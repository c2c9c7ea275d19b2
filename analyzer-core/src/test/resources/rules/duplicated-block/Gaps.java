package shop;

class Gaps {

  void importOrders(Path folder) throws IOException {
    List<Path> files = list(folder); // finding
    int failed = 0;
    for (Path file : files) {
      try {
        Order order = reader.read(file);
        orders.save(order);
      } catch (IOException e) {
        failed++;
        log.warn("could not import {}", file, e);
      }
    }
    summary.show(files.size(), failed);
  }

  void importReturns(Path folder) throws IOException {
    List<Path> files = list(folder);
    int failed = 0;
    for (Path file : files) {
      try {
        Order order = reader.read(file);
        order.markAsReturned();
        orders.save(order);
      } catch (IOException e) {
        failed++;
        log.warn("could not import {}", file, e);
      }
    }
    summary.show(files.size(), failed);
  }
}
