// file: OrderService.java
package shop;

interface OrderService {
  Order getOrder(long id);

  String toJson(Order order);
}

// file: UserService.java
package shop;

interface UserService {
  User fetchUser(long id);

  String toJSON(User user);
}

// file: ShopService.java
package shop;

interface ShopService {
  Shop getShop(long id);

  String toJson(Shop shop);
}
