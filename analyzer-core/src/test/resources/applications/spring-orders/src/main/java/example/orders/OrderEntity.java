package example.orders;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;

@Entity
class OrderEntity {
  @Inject private transient Numbers numbers;
}
