package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.MemberCode;
import java.util.ArrayList;
import java.util.List;

/** A member, or what a type has outside its members, with its words. */
final class CodeUnit {

  /** What stands for the own name of a unit among its words. */
  static final String OWN_NAME = "\u0000";

  private final String path;
  private final ElementName element;
  private final List<String> tokens;
  private TokenShingles shingles;
  private List<String> code;
  private TokenShingles codeShingles;

  private CodeUnit(String path, MemberCode code) {
    this.path = path;
    this.element = code.element();
    this.tokens = code.tokens();
  }

  /** The units of some files, in source order. */
  static List<CodeUnit> of(List<FileFacts> files) {
    List<CodeUnit> units = new ArrayList<>();
    for (FileFacts file : files) {
      file.code().forEach(c -> units.add(new CodeUnit(file.path(), c)));
    }
    return units;
  }

  String path() {
    return path;
  }

  ElementName element() {
    return element;
  }

  List<String> tokens() {
    return tokens;
  }

  boolean isMember() {
    return !element.member().isEmpty();
  }

  /** The name without parameters and without the names of nested types. */
  String simpleName() {
    return isMember() ? simpleNameOf(element.member()) : afterLastDot(element.type());
  }

  private static String simpleNameOf(String signature) {
    int end = signature.indexOf('(');
    return afterLastDot(end < 0 ? signature : signature.substring(0, end));
  }

  /** A name without what it is in. */
  static String afterLastDot(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The words with the unit's own name taken out: alike for members that differ in it alone. */
  List<String> namelessTokens() {
    String name = simpleName();
    return tokens.stream().map(t -> t.equals(name) ? OWN_NAME : t).toList();
  }

  double similarity(CodeUnit other) {
    return shingles().similarity(other.shingles());
  }

  /** The share of this code that stands in the other one too, 0 to 1. */
  double containedIn(CodeUnit other) {
    return shingles().containedIn(other.shingles());
  }

  /** The words of the code alone, comments left out. */
  List<String> code() {
    if (code == null) {
      code = namelessTokens().stream().filter(t -> !t.startsWith(MemberCode.COMMENT)).toList();
    }
    return code;
  }

  /** How alike the code is, whatever the comments say. */
  double codeSimilarity(CodeUnit other) {
    return codeShingles().similarity(other.codeShingles());
  }

  private TokenShingles codeShingles() {
    if (codeShingles == null) {
      codeShingles = new TokenShingles(code());
    }
    return codeShingles;
  }

  private TokenShingles shingles() {
    if (shingles == null) {
      shingles = new TokenShingles(namelessTokens());
    }
    return shingles;
  }
}
