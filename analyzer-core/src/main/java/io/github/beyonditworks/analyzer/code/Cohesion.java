package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the methods of a type hang together by the fields that they use, themselves or by the methods
 * of the type that they call.
 *
 * @param state the number of fields that hold state
 * @param tight the share of pairs of methods that share a field, 0 to 1: tight class cohesion,
 *     Bieman and Kang 1995
 * @param foreign the number of getters and fields of other objects that the methods ask
 * @param parts the groups of fields that are used together and the methods around each, largest
 *     first
 */
public record Cohesion(int state, double tight, int foreign, List<Part> parts) {

  /** Fields that more of the methods use than this share tie everything to everything. */
  private static final double HUB = 0.4;

  /** Two fields belong together when they share so much of the users of the rarer one. */
  private static final double TOGETHER = 0.34;

  private static final int MEMBERS_OF_PART = 3;

  /** Copies the list. */
  public Cohesion {
    parts = List.copyOf(parts);
  }

  /**
   * Fields that are used together.
   *
   * @param fields their names, in source order
   * @param methods the names of the methods that use them more than other fields, in source order
   */
  public record Part(List<String> fields, List<String> methods) {}

  /** The cohesion of a type, the types within it left out. */
  public static Cohesion of(TypeDeclaration<?> type) {
    Set<String> fields = stateOf(type);
    Set<String> names = MemberUses.methodsOf(type);
    Map<String, Set<String>> fieldsByMethod = new LinkedHashMap<>();
    Map<String, Set<String>> callsByMethod = new HashMap<>();
    Map<String, Set<String>> direct = new HashMap<>();
    Set<String> foreign = new TreeSet<>();
    for (MethodDeclaration method : type.getMethods()) {
      if (method.getBody().isPresent()) {
        MemberUses uses = MemberUses.of(method, fields, names);
        uses.dataByVariable().values().forEach(foreign::addAll);
        String name = method.getNameAsString();
        direct.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(uses.ownFields());
        if (!method.isStatic() && !MemberShape.isAccessor(method)) {
          fieldsByMethod.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(uses.ownFields());
          callsByMethod.computeIfAbsent(name, n -> new TreeSet<>()).addAll(uses.ownMethods());
        }
      }
    }
    followCalls(fieldsByMethod, callsByMethod, direct);
    return new Cohesion(
        fields.size(), tight(fieldsByMethod), foreign.size(), parts(fields, fieldsByMethod));
  }

  /** The fields that hold state: constants and loggers tie nothing together. */
  private static Set<String> stateOf(TypeDeclaration<?> type) {
    Set<String> names = new LinkedHashSet<>();
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof FieldDeclaration field && !(field.isStatic() && field.isFinal())) {
        for (VariableDeclarator variable : field.getVariables()) {
          if (!TypeWords.name(variable.getType()).endsWith("Logger")
              && !TypeWords.name(variable.getType()).equals("Log")) {
            names.add(variable.getNameAsString());
          }
        }
      }
    }
    return names;
  }

  /** A method uses the fields that the methods it calls use, as far as one call away. */
  private static void followCalls(
      Map<String, Set<String>> fieldsByMethod,
      Map<String, Set<String>> callsByMethod,
      Map<String, Set<String>> direct) {
    callsByMethod.forEach(
        (method, called) -> {
          for (String name : called) {
            fieldsByMethod.get(method).addAll(direct.getOrDefault(name, Set.of()));
          }
        });
  }

  private static double tight(Map<String, Set<String>> fieldsByMethod) {
    // Of thousands of methods, most use the same few fields.
    Map<Set<String>, Integer> methods = new LinkedHashMap<>();
    fieldsByMethod.values().forEach(used -> methods.merge(used, 1, Integer::sum));
    List<Set<String>> used = new ArrayList<>(methods.keySet());
    long sharing = 0;
    for (int i = 0; i < used.size(); i++) {
      long alike = methods.get(used.get(i));
      sharing += used.get(i).isEmpty() ? 0 : pairs(alike);
      for (int j = i + 1; j < used.size(); j++) {
        sharing += shares(used.get(i), used.get(j)) ? alike * methods.get(used.get(j)) : 0;
      }
    }
    long pairs = pairs(fieldsByMethod.size());
    return pairs == 0 ? 1 : (double) sharing / pairs;
  }

  private static long pairs(long count) {
    return count * (count - 1) / 2;
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    for (String name : some) {
      if (others.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static List<Part> parts(Set<String> fields, Map<String, Set<String>> fieldsByMethod) {
    Map<String, Set<String>> users = new LinkedHashMap<>();
    for (String field : fields) {
      Set<String> using = new LinkedHashSet<>();
      fieldsByMethod.forEach(
          (method, used) -> {
            if (used.contains(field)) {
              using.add(method);
            }
          });
      if (!using.isEmpty() && using.size() <= HUB * fieldsByMethod.size()) {
        users.put(field, using);
      }
    }
    List<Set<String>> groups = grouped(users);
    Map<Set<String>, List<String>> methods = new LinkedHashMap<>();
    fieldsByMethod.forEach((method, used) -> nearest(groups, used, method, methods));
    List<Part> parts = new ArrayList<>();
    methods.forEach(
        (group, around) -> {
          if (around.size() >= MEMBERS_OF_PART) {
            parts.add(new Part(List.copyOf(group), List.copyOf(around)));
          }
        });
    parts.sort(Comparator.comparingInt((Part p) -> -p.methods().size()));
    return parts;
  }

  /** Joins fields whose users are largely the same. */
  private static List<Set<String>> grouped(Map<String, Set<String>> users) {
    List<Set<String>> groups = new ArrayList<>();
    List<String> names = new ArrayList<>(users.keySet());
    int[] groupOf = new int[names.size()];
    for (int i = 0; i < groupOf.length; i++) {
      groupOf[i] = i;
    }
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (groupOf[i] != groupOf[j]
            && together(users.get(names.get(i)), users.get(names.get(j)))) {
          int from = groupOf[i];
          int to = groupOf[j];
          for (int k = 0; k < groupOf.length; k++) {
            groupOf[k] = groupOf[k] == from ? to : groupOf[k];
          }
        }
      }
    }
    Map<Integer, Set<String>> byGroup = new LinkedHashMap<>();
    for (int i = 0; i < groupOf.length; i++) {
      byGroup.computeIfAbsent(groupOf[i], g -> new LinkedHashSet<>()).add(names.get(i));
    }
    groups.addAll(byGroup.values());
    return groups;
  }

  private static boolean together(Set<String> some, Set<String> others) {
    int shared = 0;
    for (String name : some) {
      shared += others.contains(name) ? 1 : 0;
    }
    return shared > 0 && shared >= TOGETHER * Math.min(some.size(), others.size());
  }

  private static void nearest(
      List<Set<String>> groups,
      Set<String> used,
      String method,
      Map<Set<String>, List<String>> into) {
    Set<String> best = null;
    int most = 0;
    for (Set<String> group : groups) {
      int shared = 0;
      for (String field : used) {
        shared += group.contains(field) ? 1 : 0;
      }
      if (shared > most) {
        most = shared;
        best = group;
      }
    }
    if (best != null) {
      into.computeIfAbsent(best, g -> new ArrayList<>()).add(method);
    }
  }
}
