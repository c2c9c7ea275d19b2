import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

class Answers {
  Entry entry(Path file) {
    try {
      return read(file);
    } catch (IOException e) {
      Problem problem = problems.of(e);
      throw new WebApplicationException(problem);
    }
  }

  Entry answered(Path file) {
    try {
      return read(file);
    } catch (IOException e) {
      throw new WebApplicationException(Response.status(502).entity(e.getMessage()).build()); // finding
    }
  }
}
