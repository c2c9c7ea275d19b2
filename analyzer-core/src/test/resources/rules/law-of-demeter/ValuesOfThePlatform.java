class ValuesOfThePlatform {
  String host(Request request) {
    return request.getRefererUri().getHost() + request.getBaseURL().getPort() + request.getEndpoint().getRawPath();
  }

  long age(Order order) {
    return order.getCreationDate().getDayOfMonth() + order.getTimeout().getEpochSecond();
  }

  String language(Order order) {
    return order.getLocale().getLanguage() + order.getStartTime().getHour();
  }

  boolean tagged(Order order) {
    return order.getJson().has("tag") && order.getJson().path("tag").asBoolean() && order.getSeal().toByteArray().length > 0;
  }

  String name(Order order) {
    return order.getCustomer().getAddress(); // finding
  }
}
