package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records like those given, in which every collection has an element and every optional a value, so
 * that whatever reports may show of them is there to be shown.
 */
final class Filled {

  static final String TEXT = "filled";

  private final Set<Class<?>> begun = new HashSet<>();

  private Filled() {}

  static Analysis of(Analysis analysis) {
    return (Analysis) new Filled().like(Analysis.class, analysis);
  }

  private Object like(Type type, Object value) {
    Class<?> raw = raw(type);
    if (value == null) {
      return fresh(type);
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? elements(argument(type, 0))
          : list.stream().map(v -> like(argument(type, 0), v)).toList();
    }
    if (value instanceof Set<?> set) {
      return set.isEmpty() ? new HashSet<>(elements(argument(type, 0))) : set;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy =
          value instanceof SortedMap ? new TreeMap<>() : new LinkedHashMap<>();
      map.forEach((k, v) -> copy.put(k, like(argument(type, 1), v)));
      if (copy.isEmpty() && isOpen(argument(type, 1))) {
        copy.put(fresh(argument(type, 0)), fresh(argument(type, 1)));
      }
      return copy;
    }
    if (value instanceof Optional<?> optional) {
      Type held = argument(type, 0);
      return optional.isPresent()
          ? Optional.of(like(held, optional.get()))
          : isOpen(held) ? Optional.of(fresh(held)) : optional;
    }
    return isOwn(raw) && value instanceof Record record ? rebuilt(type, record) : value;
  }

  private List<Object> elements(Type type) {
    List<Object> elements = new ArrayList<>();
    Class<?> raw = raw(type);
    for (Class<?> kind : raw.isSealed() ? raw.getPermittedSubclasses() : new Class<?>[] {raw}) {
      if (isOpen(kind)) {
        elements.add(kind == raw ? fresh(type) : fresh(kind));
      }
    }
    return elements;
  }

  /** Types that hold one another end where they would begin again. */
  private boolean isOpen(Type type) {
    return !begun.contains(raw(type));
  }

  private Object rebuilt(Type type, Record value) {
    return built(
        value.getClass(),
        component -> {
          try {
            component.getAccessor().setAccessible(true);
            return like(typeOf(component, type), component.getAccessor().invoke(value));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** The type of a component, with what the record's own type says of its variables. */
  private static Type typeOf(RecordComponent component, Type record) {
    return bound(component.getGenericType(), record);
  }

  private static Type bound(Type type, Type record) {
    if (type instanceof TypeVariable<?> variable && record instanceof ParameterizedType generic) {
      List<TypeVariable<?>> names = List.of(raw(record).getTypeParameters());
      return generic.getActualTypeArguments()[names.indexOf(variable)];
    }
    return type instanceof ParameterizedType generic
        ? new Bound(
            raw(type),
            Arrays.stream(generic.getActualTypeArguments()).map(a -> bound(a, record)).toList())
        : type;
  }

  private record Bound(Class<?> raw, List<Type> arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public Type getOwnerType() {
      return null;
    }
  }

  private interface Values {
    Object of(RecordComponent component);
  }

  private Object built(Class<?> type, Values values) {
    begun.add(type);
    try {
      RecordComponent[] components = type.getRecordComponents();
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(Arrays.stream(components).map(values::of).toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(type.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    } finally {
      begun.remove(type);
    }
  }

  private Object fresh(Type type) {
    Class<?> raw = raw(type);
    if (raw == String.class) {
      return TEXT;
    }
    if (raw == int.class || raw == Integer.class) {
      return 1;
    }
    if (raw == long.class || raw == Long.class) {
      return 1L;
    }
    if (raw == double.class || raw == Double.class) {
      return 0.5;
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return true;
    }
    if (raw == Path.class) {
      return Path.of(TEXT);
    }
    if (raw == Instant.class) {
      return Instant.EPOCH;
    }
    if (raw == Duration.class) {
      return Duration.ofDays(1);
    }
    if (raw == OptionalDouble.class) {
      return OptionalDouble.of(1);
    }
    if (raw == OptionalInt.class) {
      return OptionalInt.of(1);
    }
    if (raw == int[].class) {
      return new int[] {1};
    }
    if (raw == long[].class) {
      return new long[] {1};
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (List.class.isAssignableFrom(raw)) {
      return elements(argument(type, 0));
    }
    if (Set.class.isAssignableFrom(raw)) {
      return new HashSet<>(elements(argument(type, 0)));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return like(type, new TreeMap<>());
    }
    if (raw == Optional.class) {
      return like(type, Optional.empty());
    }
    if (raw.isRecord() && isOwn(raw)) {
      return built(raw, c -> fresh(typeOf(c, type)));
    }
    if (raw.isSealed()) {
      return fresh(raw.getPermittedSubclasses()[0]);
    }
    return constant(raw);
  }

  /** What a class offers of itself. */
  private static Object constant(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        try {
          field.setAccessible(true);
          return field.get(null);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalStateException("no value of " + type);
  }

  private static boolean isOwn(Class<?> type) {
    String name = type.getName();
    return name.startsWith(Analysis.class.getPackageName()) && !name.contains(".config.");
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : type instanceof Class<?> c ? c : Object.class;
  }

  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[index]
        : Object.class;
  }
}
