package org.uniondomain.core.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 同一基数的统计: figures whose rates are said to be shares of one and the same base, such as the signing
 * rates of two kinds of collective contract, both of all enterprises with a union.
 */
@Value.Immutable
public interface SharedBase extends WithSharedBase {
  /**
   * 基数口径: what all the rates are a share of.
   *
   * @return the name of the base
   */
  Fact<@NotBlank String> baseName();

  /**
   * 各项统计: the figures.
   *
   * @return the figures, and whether they are all there are
   */
  Listing<@Valid Figure> figures();

  /**
   * Starts a group of figures of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSharedBase.Builder builder() {
    return ImmutableSharedBase.builder();
  }
}
