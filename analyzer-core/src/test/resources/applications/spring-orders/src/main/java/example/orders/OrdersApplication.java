package example.orders;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestTemplate;

@SpringBootApplication
public class OrdersApplication {

  public static void main(String[] args) {
    SpringApplication.run(OrdersApplication.class, args);
    System.out.println("orders are taken");
  }

  @Bean
  RestTemplate restTemplate() {
    RestTemplate template = new RestTemplate();
    template.getMessageConverters().clear();
    return template;
  }
}
