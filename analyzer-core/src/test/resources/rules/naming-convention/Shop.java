// file: OrderService.java
package shop;

interface OrderService {
  Order getOrder(long id);

  void deleteOrders(List<Long> ids);

  String toJson(Order it);
}

// file: UserService.java
package shop;

interface UserService {
  User getUser(long id);

  void deleteUsers(List<Long> ids);

  String toJson(User it);
}

// file: ShopService.java
package shop;

interface ShopService {
  Shop getShop(long id);

  void deleteShops(List<Long> ids);

  String toJson(Shop it);
}

// file: ItemService.java
package shop;

interface ItemService {
  Item getItem(long id);

  void deleteItems(List<Long> ids);

  String toJson(Item it);
}

// file: BillService.java
package shop;

interface BillService {
  Bill getBill(long id);

  void deleteBills(List<Long> ids);

  String toJson(Bill it);
}

// file: CardService.java
package shop;

interface CardService {
  Card getCard(long id);

  void deleteCards(List<Long> ids);

  String toJson(Card it);
}

// file: RoleService.java
package shop;

interface RoleService {
  Role getRole(long id);

  void deleteRoles(List<Long> ids);

  String toJson(Role it);
}

// file: TaxService.java
package shop;

interface TaxService {
  Tax getTax(long id);

  void deleteTaxs(List<Long> ids);

  String toJson(Tax it);
}

// file: ParcelService.java
package shop;

interface ParcelService {
  Parcel getParcel(long id);

  void deleteParcels(List<Long> ids);

  String toJson(Parcel it);
}

// file: CourierService.java
package shop;

interface CourierService {
  Courier getCourier(long id);

  void deleteCouriers(List<Long> ids);

  String toJson(Courier it);
}

// file: CartService.java
package shop;

interface CartService {
  Cart fetchCart(long id); // finding

  /** An answer may be missing: that is no other word for get. */
  Optional<Cart> findCart(String name);

  /** Taking something out of a cart is no deletion of carts. */
  void removeItem(long id);

  /** Without a thing it may be another deed. */
  void remove(long id);

  String toJSON(Cart cart); // finding
}

// file: DefaultCartService.java
package shop;

class DefaultCartService implements CartService {
  @Override
  public Cart fetchCart(long id) {
    return carts.get(id);
  }

  @Override
  public String toJSON(Cart cart) {
    return json.write(cart);
  }
}

// file: VoucherService.java
package shop;

/** Both words: then the difference may be meant. */
interface VoucherService {
  Voucher getVoucher(long id);

  Voucher loadVoucher(Path file);

  void removeByCode(String code); // finding
}

// file: JSONReader.java
package shop;

import org.json.JSONObject;

/** The letters come from the library. */
class JSONReader {
  JSONObject asJSONObject(String text) {
    return new JSONObject(text);
  }
}

// file: OpenJSON5Format.java
package shop;

/** A product and a version. */
class JSON5Format {}
