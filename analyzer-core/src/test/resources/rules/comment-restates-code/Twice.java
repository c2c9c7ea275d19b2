package com.acme;

class Twice {
  // The delegate future.
  private final Future<V> delegate;

  int count() {
    // increment the counter // finding
    counter++;

    // return the counter // finding
    return counter;
  }

  void update(Response response, Client client) {
    // set status code // finding
    response.setStatusCode(code);

    // update the patched extension // finding
    client.update(patchedExtension);

    // create a list // finding
    List<String> list = new ArrayList<>();

    // The quorum is about who came.
    counter++;

    // update the client
    client.update(one);
    client.update(two);

    // all clients of the pool
    update(clients, pool);

    // find the names of clients // finding
    names = find(clients.names(), names());

    // the names of all open clients
    names = clients.all().stream().filter(Client::isOpen).map(Client::names).toList();

    // update 3 clients
    client.update(clients);

    // update clients
    // of the pool
    client.update(clients, pool);

    // update the client
    if (client.update(one)) {
      stop();
    }

    counter++; // increment the counter
  }
}
