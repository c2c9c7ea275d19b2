package shop;

import java.net.http.HttpClient;
import java.sql.DriverManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestTemplate;

class Rates {
  private final HttpClient http = HttpClient.newBuilder().build(); // finding

  String today() {
    return new RestTemplate().getForObject("https://rates.example/today", String.class); // finding
  }

  void store() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) { // finding
      connection.commit();
    }
  }

  void tell(Object properties) {
    KafkaProducer<String, String> producer = new KafkaProducer<>(properties); // finding
    producer.flush();
  }
}

class Workers {
  private final ExecutorService pool;

  Workers() {
    this(Executors.newCachedThreadPool());
  }

  Workers(ExecutorService pool) {
    this.pool = pool;
  }
}

class Given {
  private RestTemplate rest = new RestTemplate();

  void setRest(RestTemplate rest) {
    this.rest = rest;
  }
}

@Configuration
class Clients {
  @Bean
  RestTemplate rest() {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().clear();
    return rest;
  }
}

class Maker {
  HttpClient createClient() {
    HttpClient client = HttpClient.newHttpClient();
    return client;
  }

  HttpClient client() {
    return HttpClient.newHttpClient();
  }
}
