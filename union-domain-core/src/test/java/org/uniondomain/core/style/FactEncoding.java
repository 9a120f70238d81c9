package org.uniondomain.core.style;

import java.util.Objects;
import org.immutables.encode.Encoding;
import org.uniondomain.core.fact.Fact;

/** What {@code FactsEnabled} says in compiled form: the test beside it compares the two. */
@Encoding
@SuppressWarnings({"NullAway.Init", "ReturnFromVoid", "UnusedMethod", "UnusedVariable"})
class FactEncoding<T> {
  @Encoding.Impl private Fact<T> fact;

  @Encoding.Expose
  Fact<T> get() {
    return fact;
  }

  /**
   * Copies this value with another fact.
   *
   * @param value the new fact
   * @return the copy, or this object if nothing changes
   */
  @Encoding.Copy
  @Encoding.Naming(standard = Encoding.StandardNaming.WITH)
  Fact<T> withFact(Fact<T> value) {
    return Objects.requireNonNull(value, "a fact is never null: give Fact.unknown()");
  }

  @Encoding.Builder
  static class Builder<T> {
    private Fact<T> fact = Fact.unknown();

    /**
     * Sets this fact; unknown until set.
     *
     * @param value what is known about it
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Copy
    @Encoding.Naming(standard = Encoding.StandardNaming.INIT)
    void setFact(Fact<T> value) {
      this.fact = Objects.requireNonNull(value, "a fact is never null: give Fact.unknown()");
    }

    /**
     * Sets this fact as known.
     *
     * @param value the value it is known to have
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Naming(standard = Encoding.StandardNaming.INIT)
    void setPlain(T value) {
      this.fact = Fact.known(value);
    }

    @Encoding.Build
    Fact<T> build() {
      return fact;
    }
  }
}
