package org.uniondomain.core.bargaining.side;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 协商一方: the representatives of the workers or of the employer in one round of bargaining. Each side
 * is judged by itself.
 */
@Value.Immutable
public interface BargainingSide extends WithBargainingSide {
  /**
   * 协商方: the workers or the employer.
   *
   * @return what is known of it
   */
  Fact<SideRole> role();

  /**
   * 协商的合同种类: the kind of the contract to be.
   *
   * @return what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 协商代表: the representatives of the side, the chief among them.
   *
   * @return the representatives, and whether they are all
   */
  Listing<@Valid Representative> representatives();

  /**
   * 被代表的职工: the staff of the employer.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  RepresentedStaff staff();

  /**
   * 产生方式: how the representatives were made.
   *
   * @return what is known of it
   */
  Fact<SelectionMethod> selection();

  /**
   * 职工同意: where there is no union, the consent of the staff to the representatives; whoever the law
   * of the place lets consent is its total.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  Ballot consent();

  /**
   * 上级工会指导: whether the higher union guided the election of representatives where there is no
   * union.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> guidedByHigherUnion();

  /**
   * 已确定代表任期: whether the side has set how long its representatives serve.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> termSet();

  /**
   * 任期至合同履行完毕: whether they serve until the contract has been performed.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> serveUntilPerformed();

  /**
   * 女职工代表比例适当: whether the share of women among the representatives is in proportion; the texts
   * give no number.
   *
   * @return what a person judged
   */
  Fact<Boolean> womenProportionate();

  /**
   * 代表空缺: seats that became vacant in the course of the round.
   *
   * @return the list, and whether it is complete
   */
  Listing<@Valid Vacancy> vacancies();

  /**
   * Starts a side of the bargaining of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableBargainingSide.Builder builder() {
    return ImmutableBargainingSide.builder()
        .staff(RepresentedStaff.builder().build())
        .consent(Ballot.builder().build());
  }
}
