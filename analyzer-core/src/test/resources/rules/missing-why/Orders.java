package com.acme;

class Orders {
  @Order(100)
  Filter login() {
    return new Login();
  }

  @Order(200)
  Filter audit() {
    return new Audit();
  }
}
