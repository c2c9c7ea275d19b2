package shop;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import javax.naming.InitialContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class Lookups {
  private ApplicationContext context;
  private Map<String, Object> registry;

  void bean() {
    context.getBean(Mailer.class).send(); // finding
  }

  void byName() {
    Mailer mailer = (Mailer) context.getBean("mailer"); // finding
    mailer.send();
  }

  void cdi() {
    CDI.current().select(Mailer.class).get().send(); // finding
  }

  void naming() throws Exception {
    DataSource source = (DataSource) new InitialContext().lookup("java:comp/env/jdbc/shop"); // finding
    source.getConnection();
  }

  void handedIn(ApplicationContext given) {
    given.getBean(Mailer.class).send(); // finding: an information
  }

  void own() {
    ServiceLocator.get(Mailer.class).send(); // finding
  }

  void atRunTime(Class<?> type, String name) {
    context.getBean(type);
    context.getBean(name);
  }

  void map() {
    registry.get("mailer");
  }
}

@Configuration
class Wiring {
  private ApplicationContext context;

  @Bean
  Mailer mailer() {
    return context.getBean(Mailer.class);
  }
}

class MailerFactory {
  private ApplicationContext context;

  Mailer make() {
    return context.getBean(Mailer.class);
  }
}
