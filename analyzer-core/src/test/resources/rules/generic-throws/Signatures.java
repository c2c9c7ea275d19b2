package shop;

import java.util.concurrent.Callable;
import org.aspectj.lang.ProceedingJoinPoint;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.Scheduled;

public class Signatures {
  public byte[] load(Path file) throws Exception { // finding
    return Files.readAllBytes(file);
  }

  static void copy(Path from, Path to) throws Throwable { // finding
    Files.copy(from, to);
  }

  byte[] narrow(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  byte[] foreign(Path file) throws com.acme.office.Exception {
    return office.read(file);
  }

  private byte[] hidden(Path file) throws Exception {
    return Files.readAllBytes(file);
  }

  protected void hook() throws Exception {
    log.info("nothing to do");
  }

  public <T> T timed(Callable<T> work) throws Exception {
    return work.call();
  }

  public Object around(ProceedingJoinPoint point) throws Throwable {
    return point.proceed();
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.build();
  }

  @Scheduled(fixedRate = 10)
  public void refresh() throws Exception {
    Files.createFile(path);
  }

  public void close() throws Exception {
    Files.delete(path);
  }

  public static void main(String[] arguments) throws Exception {
    new Signatures().load(Path.of(arguments[0]));
  }

}

interface Step {
  void perform(Order order) throws Exception;
}

class OldStyle implements Step {
  public void perform(Order order) throws Exception {
    order.send();
  }
}
