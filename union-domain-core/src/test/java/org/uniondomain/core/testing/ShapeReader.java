package org.uniondomain.core.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 形状读取: reads the shape of an entity from its accessors, and the least value of each fact by asking
 * the entity which values it refuses.
 */
final class ShapeReader {
  private static final ClassValue<Shape<?>> READ =
      new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
          return fresh(type);
        }
      };

  private ShapeReader() {}

  @SuppressWarnings("unchecked") // the shape of a type is one of it
  static <S> Shape<S> read(Class<S> type) {
    return (Shape<S>) READ.get(type);
  }

  /** Returns whether {@code type} is an entity: an interface with a builder of its own. */
  static boolean isEntity(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getDeclaredMethods())
            .anyMatch(
                each ->
                    each.getName().equals("builder")
                        && Modifier.isStatic(each.getModifiers())
                        && each.getParameterCount() == 0);
  }

  private static <S> Shape<S> fresh(Class<S> type) {
    if (type.isEnum()) {
      return Shape.ofCodes(type.getEnumConstants());
    }
    if (!isEntity(type)) {
      throw new IllegalArgumentException(type + " is no entity: it has no static builder()");
    }
    S empty = type.cast(call(call(null, method(type, "builder")), "build"));
    Shape<S> shape = Shape.from(empty);
    for (Method accessor : accessors(type)) {
      shape = added(shape, empty, accessor);
    }
    return shape;
  }

  /** Returns the accessors of an entity by name, since the order of declaration is not kept. */
  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(each -> Modifier.isAbstract(each.getModifiers()))
        .filter(each -> each.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName))
        .collect(Collectors.toList());
  }

  private static <S> Shape<S> added(Shape<S> shape, S empty, Method accessor) {
    Method with = wither(empty.getClass(), accessor);
    if (accessor.getReturnType() == Fact.class) {
      return shape.with(fact(argument(accessor), empty, accessor, with));
    }
    if (accessor.getReturnType() == Listing.class) {
      return shape.with(list(argument(accessor), accessor, with));
    }
    return shape.with(part(accessor.getReturnType(), accessor, with));
  }

  @SuppressWarnings("unchecked") // the accessor says so
  private static <S, V> Shape.OfFact<S, V> fact(
      Class<V> type, S empty, Method accessor, Method with) {
    return new Shape.OfFact<>(
        accessor.getName(),
        type,
        Shape.<V>least(type, value -> call(empty, with, Fact.known(value))),
        subject -> (Fact<V>) call(subject, accessor),
        (subject, fact) -> (S) call(subject, with, fact));
  }

  @SuppressWarnings("unchecked") // the accessor says so
  private static <S, E> Shape.OfList<S, E> list(Class<E> type, Method accessor, Method with) {
    return new Shape.OfList<>(
        accessor.getName(),
        () -> read(type),
        subject -> (Listing<E>) call(subject, accessor),
        (subject, items) -> (S) call(subject, with, items));
  }

  @SuppressWarnings("unchecked") // the accessor says so
  private static <S, P> Shape.OfPart<S, P> part(Class<P> type, Method accessor, Method with) {
    return new Shape.OfPart<>(
        accessor.getName(),
        () -> read(type),
        subject -> (P) call(subject, accessor),
        (subject, part) -> (S) call(subject, with, part));
  }

  @SuppressWarnings("unchecked") // of an unknown type, that is all there is to say
  private static <T> Class<T> argument(Method accessor) {
    return (Class<T>)
        ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
  }

  private static Method wither(Class<?> implementation, Method accessor) {
    String name = accessor.getName();
    String wanted = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Arrays.stream(implementation.getMethods())
        .filter(each -> each.getName().equals(wanted) && !each.isBridge())
        .filter(each -> Arrays.equals(each.getParameterTypes(), types(accessor.getReturnType())))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(implementation + " has no " + wanted));
  }

  private static Class<?>[] types(Class<?>... types) {
    return types;
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  private static Object call(Object target, String name) {
    return call(target, method(target.getClass(), name));
  }

  private static Object call(@Nullable Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(thrown);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
