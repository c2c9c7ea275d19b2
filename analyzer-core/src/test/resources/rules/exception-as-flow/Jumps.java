package shop;

class Jumps {
  String same(Order order) {
    try {
      if (order.isEmpty()) {
        throw new OrderException("empty"); // finding
      }
      return order.text();
    } catch (OrderException e) {
      return e.getMessage();
    }
  }

  void broad(Order order) {
    try {
      if (order.isEmpty()) {
        throw new IllegalStateException("empty"); // finding
      }
      order.send();
    } catch (Exception e) {
      log.error("not sent", e);
    }
  }

  void manyFailures(Channel channel) {
    try {
      int length = channel.readInt();
      if (length < 0) {
        throw new IOException("negative length");
      }
      byte[] bytes = new byte[length];
      channel.read(bytes);
      int check = channel.readInt();
      if (check != sum(bytes)) {
        throw new IOException("wrong sum");
      }
      take(bytes);
      channel.answer(length);
    } catch (IOException e) {
      channel.close();
    }
  }

  void thrownOn(Order order) {
    try {
      if (order.isEmpty()) {
        throw new OrderException("empty");
      }
      order.send();
    } catch (OrderException e) {
      order.close();
      throw e;
    }
  }

  void other(Order order) {
    try {
      if (order.isEmpty()) {
        throw new OrderException("empty");
      }
      order.send();
    } catch (SendException e) {
      log.error("not sent", e);
    }
  }

  void later(Order order) {
    try {
      order.onFailure(
          () -> {
            throw new OrderException("failed");
          });
    } catch (OrderException e) {
      log.error("not sent", e);
    }
  }

  void failing(Order order) {
    try {
      throw new AssertionError(order);
    } catch (Exception e) {
      log.error("not sent", e);
    }
  }
}
