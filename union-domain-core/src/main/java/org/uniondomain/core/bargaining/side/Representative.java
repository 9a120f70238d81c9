package org.uniondomain.core.bargaining.side;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

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
   * 首席代表: whether this is the chief representative of the side.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> chief();

  /**
   * 有书面委托: whether a written authorisation is held: of the union chair or the legal representative
   * for a chief who is neither, of the chief for an outside professional.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> authorisedInWriting();

  /**
   * 民主推举为首席代表: whether the representatives of a side without a union elected this one of them as
   * their chief.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> electedChief();

  /**
   * 职务: the posts held in the union or the enterprise.
   *
   * @return the list, and whether it is complete
   */
  Listing<RepresentativePost> posts();

  /**
   * 兼任对方代表: whether the same person also represents the other side.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> servesOtherSide();

  /**
   * 近亲属: whether the person is a near relative of one whom the law of the place bars together with
   * relatives.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> nearRelative();

  /**
   * 依规定程序产生: whether an outside professional was made a representative by the procedure that the
   * local text lays down.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> producedAsProvided();

  /**
   * 一线职工: whether the person works in the front line.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> frontLine();

  /**
   * 女职工: whether the person is a woman.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> woman();

  /**
   * 残疾职工: whether the person is disabled.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> disabled();

  /**
   * 劳务派遣职工: whether the person is a worker dispatched by an agency.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> dispatched();

  /**
   * Starts a negotiating representative of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableRepresentative.Builder builder() {
    return ImmutableRepresentative.builder();
  }
}
