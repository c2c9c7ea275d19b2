package io.github.beyonditworks.analyzer.model;

/**
 * The name of a place in the measured tree: a top-level type and, where it is more exact, a member
 * of it.
 *
 * <p>Members of nested types belong to the top-level type and carry the nested type's name in
 * front: {@code com.acme.Cart#Line.total()}.
 *
 * @param type the fully qualified name of the top-level type
 * @param member the member's signature, empty for the type itself
 */
public record ElementName(String type, String member) {

  /** The name of a type. */
  public static ElementName ofType(String type) {
    return new ElementName(type, "");
  }

  /** The name of the type without its package. */
  public String simpleType() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The package of the type, empty for none. */
  public String packageName() {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }

  /** Whether it is a constructor, of the type or of one nested in it. */
  public boolean isConstructor() {
    int end = member.indexOf('(');
    if (end < 0) {
      return false;
    }
    int dot = member.lastIndexOf('.', end);
    String owner = dot < 0 ? type : member.substring(0, dot);
    return member.substring(dot + 1, end).equals(owner.substring(owner.lastIndexOf('.') + 1));
  }

  /** The type or member without its package, as people say it: {@code Cart.total()}. */
  public String shortName() {
    return member.isEmpty() ? simpleType() : simpleType() + '.' + member;
  }

  @Override
  public String toString() {
    return member.isEmpty() ? type : type + "#" + member;
  }
}
