package example.billing.config;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
class BillingConfiguration {
  @Autowired private ApplicationContext context;

  @Bean
  Executor executor() {
    Executor executor = Executors.newFixedThreadPool(4);
    return executor;
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http) throws Exception {
    return http.build();
  }

  @Bean
  Clock clock() {
    return context.getBean(Clock.class);
  }
}
