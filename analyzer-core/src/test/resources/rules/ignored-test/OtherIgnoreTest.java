package sample;

import com.example.orm.Ignore;
import org.junit.jupiter.api.Test;

class OtherIgnoreTest {
  @Ignore
  static class Entity {
    @Ignore String field;
  }

  @Test
  void maps() {
    assertMapped(new Entity());
  }
}
