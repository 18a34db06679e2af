package org.kilde.app.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kilde.app.codec.RecordCodec.Input;
import org.kilde.app.codec.RecordCodec.Output;
import org.kilde.app.codec.RecordCodec.Shape;

/** Finds the shape of each type, and what all of them together are like. */
final class Shapes {
  private final Map<Type, Shape> known = new HashMap<>();
  private final StringBuilder description = new StringBuilder();

  /** A number for all shapes so far. */
  long hash() {
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (int i = 0; i < description.length(); i++) {
      hash = (hash ^ description.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  Shape of(Type type) {
    Shape shape = known.get(type);
    if (shape == null) {
      Later later = new Later(); // a type may hold itself
      known.put(type, later);
      shape = type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
      later.shape = shape;
      known.put(type, shape);
    }
    return shape;
  }

  private static final class Later implements Shape {
    private Shape shape = this;

    @Override
    public void write(Object value, Output out) {
      shape.write(value, out);
    }

    @Override
    public Object read(Input in) {
      return shape.read(in);
    }
  }

  /** A shape of two functions. */
  private record Plain(BiConsumer<Object, Output> writer, Function<Input, Object> reader)
      implements Shape {
    @Override
    public void write(Object value, Output out) {
      writer.accept(value, out);
    }

    @Override
    public Object read(Input in) {
      return reader.apply(in);
    }
  }

  private Shape plain(Class<?> type) {
    description.append(type.getName()).append(';');
    if (type == int.class || type == Integer.class) {
      return new Plain((value, out) -> out.whole((Integer) value), in -> (int) in.whole());
    } else if (type == long.class || type == Long.class) {
      return new Plain((value, out) -> out.whole((Long) value), Input::whole);
    } else if (type == short.class) {
      return new Plain((value, out) -> out.whole((Short) value), in -> (short) in.whole());
    } else if (type == boolean.class || type == Boolean.class) {
      return new Plain((value, out) -> out.whole((Boolean) value ? 1 : 0), in -> in.whole() == 1);
    } else if (type == double.class || type == Double.class) {
      return new Plain(
          (value, out) -> out.fixed(Double.doubleToLongBits((Double) value), 8),
          in -> Double.longBitsToDouble(in.fixed(8)));
    } else if (type == String.class) {
      return new Plain((value, out) -> out.string((String) value), Input::string);
    } else if (type == OptionalInt.class || type == OptionalDouble.class) {
      return optionalNumber(type);
    } else if (type.isArray()) {
      return array(type);
    } else if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      Arrays.stream(constants).forEach(each -> description.append(each).append(','));
      return new Plain(
          (value, out) -> out.whole(((Enum<?>) value).ordinal()), in -> constants[in.count()]);
    } else if (type.isSealed() && type.isInterface()) {
      return sealed(type);
    }
    return composed(type);
  }

  private static Shape optionalNumber(Class<?> type) {
    return type == OptionalInt.class
        ? new Plain(
            (value, out) -> {
              OptionalInt number = (OptionalInt) value;
              out.whole(number.isPresent() ? 1 : 0);
              number.ifPresent(out::whole);
            },
            in -> in.whole() == 0 ? OptionalInt.empty() : OptionalInt.of(in.count()))
        : new Plain(
            (value, out) -> {
              OptionalDouble number = (OptionalDouble) value;
              out.whole(number.isPresent() ? 1 : 0);
              number.ifPresent(each -> out.fixed(Double.doubleToLongBits(each), 8));
            },
            in ->
                in.whole() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.longBitsToDouble(in.fixed(8))));
  }

  private static Shape array(Class<?> type) {
    int bytes =
        type == int[].class || type == float[].class
            ? 4
            : type == short[].class ? 2 : type == byte[].class ? 1 : 0;
    if (bytes == 0) {
      throw new IllegalArgumentException("no shape for " + type);
    }
    Class<?> element = type.getComponentType();
    return new Plain(
        (value, out) -> {
          int length = java.lang.reflect.Array.getLength(value);
          out.whole(length);
          for (int i = 0; i < length; i++) {
            out.fixed(
                element == float.class
                    ? Float.floatToIntBits(java.lang.reflect.Array.getFloat(value, i))
                    : java.lang.reflect.Array.getLong(value, i),
                bytes);
          }
        },
        in -> {
          int length = in.count();
          Object value = java.lang.reflect.Array.newInstance(element, length);
          for (int i = 0; i < length; i++) {
            long each = in.fixed(bytes);
            if (element == int.class) {
              ((int[]) value)[i] = (int) each;
            } else if (element == short.class) {
              ((short[]) value)[i] = (short) each;
            } else if (element == byte.class) {
              ((byte[]) value)[i] = (byte) each;
            } else {
              ((float[]) value)[i] = Float.intBitsToFloat((int) each);
            }
          }
          return value;
        });
  }

  private Shape sealed(Class<?> type) {
    Class<?>[] kinds = type.getPermittedSubclasses();
    List<Shape> shapes = Arrays.stream(kinds).map(this::of).toList();
    return new Plain(
        (value, out) -> {
          int kind = Arrays.asList(kinds).indexOf(value.getClass());
          out.whole(kind);
          shapes.get(kind).write(value, out);
        },
        in -> shapes.get(in.count()).read(in));
  }

  /** A record, or a class whose one constructor takes its fields in their order. */
  private Shape composed(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        fields.add(field(type, component.getName()));
      }
    } else {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          fields.add(field);
        }
      }
    }
    Constructor<?> constructor = constructor(type, fields);
    List<Shape> shapes = new ArrayList<>();
    for (Field field : fields) {
      description.append(field.getName()).append(':');
      shapes.add(of(field.getGenericType()));
    }
    return new Composed(type, constructor, List.copyOf(fields), List.copyOf(shapes));
  }

  private static Field field(Class<?> type, String name) {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException("no shape for " + type, e);
    }
  }

  private static Constructor<?> constructor(Class<?> type, List<Field> fields) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(fields.stream().map(Field::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      fields.forEach(field -> field.setAccessible(true));
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("no shape for " + type, e);
    }
  }

  private record Composed(
      Class<?> type, Constructor<?> constructor, List<Field> fields, List<Shape> shapes)
      implements Shape {
    @Override
    public void write(Object value, Output out) {
      try {
        for (int i = 0; i < shapes.size(); i++) {
          shapes.get(i).write(fields.get(i).get(value), out);
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e); // was made accessible
      }
    }

    @Override
    public Object read(Input in) {
      Object[] values = new Object[shapes.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = shapes.get(i).read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot make " + type, e);
      }
    }
  }

  private Shape generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    description.append(raw.getName()).append('<');
    Shape first = of(type.getActualTypeArguments()[0]);
    if (raw == Optional.class) {
      return new Plain(
          (value, out) -> {
            Optional<?> optional = (Optional<?>) value;
            out.whole(optional.isPresent() ? 1 : 0);
            optional.ifPresent(each -> first.write(each, out));
          },
          in -> in.whole() == 0 ? Optional.empty() : Optional.of(first.read(in)));
    } else if (raw == Map.class) {
      return map(first, of(type.getActualTypeArguments()[1]));
    } else if (raw == List.class) {
      return collection(first, List::of);
    } else if (raw == Set.class) {
      return collection(first, Shapes::set);
    } else if (raw == SortedSet.class) {
      return collection(first, elements -> new TreeSet<>(List.of(elements)));
    }
    throw new IllegalArgumentException("no shape for " + type);
  }

  private static Set<Object> set(Object[] elements) {
    return elements.length == 0
        ? Set.of()
        : elements.length <= ReadSet.MOST
            ? new ReadSet(elements)
            : new LinkedHashSet<>(Arrays.asList(elements));
  }

  private static Shape collection(Shape element, Function<Object[], Collection<Object>> maker) {
    return new Plain(
        (value, out) -> {
          Collection<?> all = (Collection<?>) value;
          out.whole(all.size());
          all.forEach(each -> element.write(each, out));
        },
        in -> {
          Object[] all = new Object[in.count()];
          for (int i = 0; i < all.length; i++) {
            all[i] = element.read(in);
          }
          return maker.apply(all);
        });
  }

  private static Shape map(Shape key, Shape element) {
    return new Plain(
        (value, out) -> {
          Map<?, ?> all = (Map<?, ?>) value;
          out.whole(all.size());
          all.forEach(
              (each, its) -> {
                key.write(each, out);
                element.write(its, out);
              });
        },
        in -> {
          int size = in.count();
          Map<Object, Object> all = new LinkedHashMap<>();
          for (int i = 0; i < size; i++) {
            all.put(key.read(in), element.read(in));
          }
          return all;
        });
  }
}
