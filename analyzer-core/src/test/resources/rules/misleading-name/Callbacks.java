class Callbacks {
  private Set<String> nameList; // finding

  void getState(String link, BiFunction<State, Throwable, Void> callback) {
    callback.apply(load(link), null);
  }

  void getUser(String id, Continuation then) {
    then.resume(load(id));
  }

  void getDisks(String id, Action<Disk> onLoaded) {
    onLoaded.run(load(id));
  }

  void getTotal(String id) { // finding
    load(id);
  }
}
