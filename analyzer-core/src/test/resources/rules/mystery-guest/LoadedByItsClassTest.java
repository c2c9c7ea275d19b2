import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoadedByItsClassTest {
  private static JSONObject results;
  private static final JSONObject HERE = new JSONObject("{}");

  @BeforeAll
  static void read() throws Exception {
    results = new JSONObject(new FileReader("results.json"));
  }

  @Test
  void readFromAFile() {
    assertEquals("OK", results.getJSONObject("7.1").get("state")); // finding
  }

  @Test
  void writtenHere() {
    assertEquals("OK", HERE.getJSONObject("7.1").get("state"));
  }

  @Test
  void writtenInTheTest() {
    JSONObject results = new JSONObject("{\"a\":{}}");
    assertEquals(0, results.getJSONObject("a").length());
  }
}
