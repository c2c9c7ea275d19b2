package example.library;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

@Path("/books")
public class BookResource {
  @Inject Shelf shelf;

  @Context UriInfo uriInfo;

  @GET
  public List<Book> books() {
    try {
      return shelf.books();
    } catch (ShelfException e) {
      throw new WebApplicationException(e.getMessage(), 503);
    }
  }
}
