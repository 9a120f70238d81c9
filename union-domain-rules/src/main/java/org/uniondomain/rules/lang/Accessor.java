package org.uniondomain.rules.lang;

import java.util.function.BiFunction;
import java.util.function.Function;

/** 存取: how a value is read from a subject and put into it. */
record Accessor<S, T>(Function<S, T> get, BiFunction<S, T, S> with) {

  /** Returns the access to the same value of a part, through the whole. */
  <W> Accessor<W, T> through(Accessor<W, S> part) {
    return new Accessor<>(
        whole -> get.apply(part.get.apply(whole)),
        (whole, value) -> part.with.apply(whole, with.apply(part.get.apply(whole), value)));
  }
}
