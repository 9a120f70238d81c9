package org.uniondomain.core.bargaining;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 协商代表: one negotiating representative of one side.
 *
 * <p>A fact that nobody has told is unknown. A representative of whom nothing is known but that
 * there is one is still a representative: the number of a side whose members are not known is
 * stated by a list of that many.
 */
@Value.Immutable
public interface Representative extends WithRepresentative {
  /**
   * 来源: employed by the employer, or from outside.
   *
   * @return the source, or what is known of it
   */
  Fact<RepresentativeSource> source();

  /**
   * Starts a representative of whom nothing is known.
   *
   * @return a new builder
   */
  static ImmutableRepresentative.Builder builder() {
    return ImmutableRepresentative.builder();
  }
}
