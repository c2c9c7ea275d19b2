package shop;

/**
 * Somebody who buys.
 *
 * @param email where to write to
 * @param address where to deliver to
 */
public record Customer(String email, Address address) {

  /** A place to deliver to. */
  public record Address(Country country) {
    public Country getCountry() {
      return country;
    }
  }

  /** A country by its ISO 3166 code. */
  public record Country(String code) {
    public String getCode() {
      return code;
    }
  }

  public String getEmail() {
    return email;
  }

  public Address getAddress() {
    return address;
  }
}
