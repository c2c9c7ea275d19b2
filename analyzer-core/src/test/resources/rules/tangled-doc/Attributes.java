package com.acme;

/** Attributes of elements. */
public interface Attributes {

  /** // finding
   * The value of the attribute of the element is determined by the declaration of the type of the
   * element, and when no declaration of the attribute is found, the value that is given in the
   * document is taken as it is written, unless it is known from the version of the document that
   * values are to be normalized, in which case the white space of the value is replaced with
   * single spaces before the value is returned.
   */
  String value(String name);

  /**
   * The value of an attribute, looked up in this order:
   *
   * <ul>
   *   <li>the value that is given in the document, as it is written, or normalized where the
   *       version of the document asks for that
   *   <li>the value that the declaration of the type of the element gives as the default of the
   *       attribute, which may be given in another document that is read when it is needed
   *   <li>the value of the attribute of the element around this one, where the attribute is one of
   *       those that are inherited, such as the language of the text
   * </ul>
   */
  String listed(String name);

  /**
   * The value that is given in the document.
   *
   * <pre>{@code
   * String language = attributes.plain("lang");
   * if (language == null) {
   *   language = attributes.value("lang");
   * }
   * }</pre>
   */
  String plain(String name);
}
