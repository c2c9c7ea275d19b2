/** What is known of a version, a port or an answer. */
class Versions {
  void upgrade(int oldVersion, Server server, int size) {
    if (oldVersion < 3030000) {
      rename();
    }
    if (store.getVersion() <= 13) {
      rename();
    }
    if (server.port() == 8080 || server.port() == 8043) { // finding
      rename();
    }
    if (size < 3030000) { // finding
      rename();
    }
    if (oldVersion * 5000 > size) { // finding
      rename();
    }
    show(new DayPanel(24, size)); // finding
    server.answer().status(202);
    server.take(202); // finding
    send(new PluginResponse(404));
    send(new Parcel(404)); // finding
  }
}
