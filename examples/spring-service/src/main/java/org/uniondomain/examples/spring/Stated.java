package org.uniondomain.examples.spring;

import java.time.LocalDate;
import org.uniondomain.core.place.Division;

/**
 * A form or row that states a fact which the rules of a place and a day can judge.
 *
 * @param <S> the fact
 */
public interface Stated<S> {
  /** The type of the fact. */
  Class<S> subject();

  /** What is told; the rest is unknown. */
  S fact();

  /** Whose law is asked. */
  Division place();

  /** The day whose law is asked. */
  LocalDate day();
}
