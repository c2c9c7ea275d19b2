package example.orders;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
class OrderService {
  @Autowired private OrderRepository repository;
  @Autowired private Stock stock;

  @Value("${orders.limit}")
  private int limit;

  List<Order> of(String customer) {
    try {
      return repository.read(customer);
    } catch (IOException e) {
      log.error("cannot read the orders of {}", customer, e);
      return Collections.emptyList();
    }
  }

  void ship(Order order) {
    try {
      stock.take(order);
    } catch (StockException e) {
      throw new OrderException("cannot ship: " + e.getMessage());
    }
  }

  String rate() {
    RestTemplate rest = new RestTemplate();
    return rest.getForObject("https://rates.example/eur", String.class);
  }

  Order newest(String customer) {
    Optional<Order> newest = repository.newest(customer);
    return newest.get();
  }

  int quantity(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  @Scheduled(cron = "0 0 * * * *")
  void tidy() {
    try {
      repository.tidy();
    } catch (IOException e) {
      log.error("tidying failed, the next hour tries again", e);
    }
  }
}
