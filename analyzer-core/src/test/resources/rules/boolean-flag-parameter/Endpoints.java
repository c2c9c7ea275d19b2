package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Nobody writes true or false into a call: the value comes from an address. */
public class Endpoints {

  @GET
  public List<String> articles(@QueryParam("all") boolean all, @Deprecated boolean cached) { // finding: cached
    if (cached) {
      return List.of("cached");
    }
    if (all) {
      return List.of("every", "one");
    }
    return List.of("one");
  }

  public List<String> offers(@RequestParam(defaultValue = "false") boolean hidden) {
    return hidden ? List.of("hidden") : List.of();
  }
}
