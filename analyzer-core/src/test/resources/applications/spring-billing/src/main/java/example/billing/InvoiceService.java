package example.billing;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

@Service
@RequiredArgsConstructor
class InvoiceService {
  private final ApplicationContext context;
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  void send(Invoice invoice) {
    context.getBean(Mailer.class).send(invoice.text());
  }

  Invoice await(Task task) {
    try {
      return task.future().get();
    } catch (InterruptedException | ExecutionException e) {
      log.error("no invoice", e);
      return null;
    }
  }

  void print(Invoice invoice) {
    pool.submit(
        () -> {
          try {
            invoice.print();
          } catch (PrinterException e) {
            log.error("not printed", e);
          }
        });
  }

  byte[] export(Invoice invoice) throws Exception {
    System.out.println("exporting " + invoice);
    return invoice.bytes();
  }
}
