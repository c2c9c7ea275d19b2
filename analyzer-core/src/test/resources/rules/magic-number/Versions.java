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
  }
}
