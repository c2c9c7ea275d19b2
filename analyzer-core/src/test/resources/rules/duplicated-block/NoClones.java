package shop;

import java.util.Objects;

class NoClones {

  private final String street;
  private final String town;
  private final String postcode;
  private final String country;
  private final String region;
  private final String note;

  /** A list of assignments is no algorithm. */
  NoClones(String street, String town, String postcode, String country, String region, String note) {
    this.street = street;
    this.town = town;
    this.postcode = postcode;
    this.country = country;
    this.region = region;
    this.note = note;
  }

  NoClones(Address address) {
    this.street = address.street();
    this.town = address.town();
    this.postcode = address.postcode();
    this.country = address.country();
    this.region = address.region();
    this.note = address.note();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof NoClones that)) {
      return false;
    }
    return Objects.equals(street, that.street)
        && Objects.equals(town, that.town)
        && Objects.equals(postcode, that.postcode);
  }

  static class Inner {
    private String street;

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      if (!(other instanceof NoClones that)) {
        return false;
      }
      return Objects.equals(street, that.street)
          && Objects.equals(street, that.town)
          && Objects.equals(street, that.postcode);
    }
  }

  /** Tables in disguise. */
  void fillCodes(Map<String, Integer> codes) {
    codes.put("ok", 200);
    codes.put("created", 201);
    codes.put("accepted", 202);
    codes.put("gone", 410);
    codes.put("teapot", 418);
    codes.put("error", 500);
  }

  void fillNames(Map<String, String> names) {
    names.put("de", "Deutschland");
    names.put("fr", "France");
    names.put("it", "Italia");
    names.put("es", "España");
    names.put("pt", "Portugal");
    names.put("pl", "Polska");
  }

  /** Once for each primitive type: Java has no parameter for that. */
  static int max(int[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values to choose from");
    }
    int best = values[0];
    for (int i = 1; i < values.length; i++) {
      if (values[i] > best) {
        best = values[i];
      }
    }
    return best;
  }

  static long max(long[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values to choose from");
    }
    long best = values[0];
    for (int i = 1; i < values.length; i++) {
      if (values[i] > best) {
        best = values[i];
      }
    }
    return best;
  }

  /** Alike at first sight, and they do different things. */
  int count(List<String> words) {
    int count = 0;
    for (String word : words) {
      if (word.isBlank()) {
        continue;
      }
      count += word.length();
    }
    return count;
  }

  String longest(List<String> words) {
    String longest = "";
    for (String word : words) {
      if (word.length() > longest.length()) {
        longest = word;
      }
    }
    return longest;
  }
}
