// file: src/main/java/shop/Stream.java
package shop;

class Stream {
  private final AccountIdentity identity;
  private final AccountPresenter presenter;

  Stream(long number) {
    this.identity = new AccountIdentity(number);
    this.presenter = new AccountPresenter(number); // finding
  }

  void run() {
    follow(identity.follower());
    presenter.present(this);
  }
}
// file: src/main/java/shop/AccountIdentity.java
package shop;

record AccountIdentity(long number) {
  String follower() {
    return "f" + number;
  }
}
// file: src/main/java/shop/AccountPresenter.java
package shop;

class AccountPresenter {
  AccountPresenter(long number) {}

  void present(Stream stream) {}
}
