package shop;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Context;
import javafx.fxml.FXML;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

@Service
class Checkout {
  @Autowired private Payments payments; // finding: one for the class

  @Autowired private Stock stock;

  @Value("${shop.limit}")
  private int limit;
}

@Service
class OpenFields {
  @Inject Payments payments; // finding: an information
}

abstract class Base {
  @Autowired private Payments payments; // finding: an information
}

@Service
class WithConstructor {
  private final Payments payments;

  @Autowired
  WithConstructor(Payments payments) {
    this.payments = payments;
  }
}

@Service
class BySetter {
  private Payments payments;

  @Autowired
  void setPayments(Payments payments) {
    this.payments = payments;
  }
}

@Configuration
class Wiring {
  @Autowired private Payments payments;
}

@Service
class Circle {
  @Autowired @Lazy private Checkout checkout;
}

@Service
class Self {
  @Autowired private Self self;
}

@Service
class MaybeMailed {
  @Autowired(required = false)
  private Mailer mailer;
}

@Entity
class Order {
  @Inject private Numbers numbers;
}

class Dialog {
  @FXML private Button ok;
  @Inject private Preferences preferences;
}

class Page extends TemplatePage {
  @Autowired private Payments payments;
}

class Resource {
  @Context private UriInfo uriInfo;
}
