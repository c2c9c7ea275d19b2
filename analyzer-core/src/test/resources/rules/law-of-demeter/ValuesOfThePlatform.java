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

  String name(Order order) {
    return order.getCustomer().getAddress(); // finding
  }
}
