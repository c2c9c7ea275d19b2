package example.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.http.HttpClient;

class Clients {
  @Produces
  @ApplicationScoped
  HttpClient http() {
    HttpClient client = HttpClient.newHttpClient();
    return client;
  }
}
