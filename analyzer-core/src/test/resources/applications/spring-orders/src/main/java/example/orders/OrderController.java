package example.orders;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  @GetMapping("/orders/{customer}")
  ResponseEntity<List<Order>> orders(@PathVariable String customer) {
    try {
      return ResponseEntity.ok(orders.of(customer));
    } catch (UnknownCustomerException e) {
      return ResponseEntity.notFound().build();
    }
  }

  @ExceptionHandler(OrderException.class)
  ResponseEntity<String> failed(OrderException e) {
    log.error("request failed", e);
    return ResponseEntity.internalServerError().body("try again later");
  }
}
