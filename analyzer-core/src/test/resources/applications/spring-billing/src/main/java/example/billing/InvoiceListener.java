package example.billing;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class InvoiceListener {
  private final InvoiceService invoices;

  InvoiceListener(InvoiceService invoices) {
    this.invoices = invoices;
  }

  @KafkaListener(topics = "invoices")
  void received(Invoice invoice) {
    try {
      invoices.send(invoice);
    } catch (RuntimeException e) {
      log.error("invoice {} goes to the dead letters", invoice, e);
      return;
    }
  }
}
