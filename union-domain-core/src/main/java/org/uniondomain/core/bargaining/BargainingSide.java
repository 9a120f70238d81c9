package org.uniondomain.core.bargaining;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 协商一方: the representatives of the workers or of the employer in one round of bargaining. Each side
 * is judged by itself.
 */
@Value.Immutable
public interface BargainingSide extends WithBargainingSide {
  /**
   * 协商内容: what is bargained over.
   *
   * @return the kind of the contract to be, or what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 协商代表: the representatives of the side, the chief among them.
   *
   * @return the representatives, and whether they are all
   */
  Listing<Representative> representatives();

  /**
   * Starts a side of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableBargainingSide.Builder builder() {
    return ImmutableBargainingSide.builder();
  }
}
