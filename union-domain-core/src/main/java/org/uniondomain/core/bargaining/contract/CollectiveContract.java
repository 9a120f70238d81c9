package org.uniondomain.core.bargaining.contract;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 集体合同: the case file of one filing of one collective contract, from signing to publication. A
 * contract that was objected to, negotiated again and filed again is a new case file.
 *
 * <p>An event that has not happened as of the asking day is none; one that nobody has told is
 * unknown. Neither stands for the other: a review whose opinions are unknown is not one without
 * objection. A period of review is counted from what the law says, so the days of submission and of
 * receipt are kept apart.
 */
@Value.Immutable
public interface CollectiveContract extends WithCollectiveContract {
  /**
   * 种类: what the contract is about.
   *
   * @return the kind, or what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 集体合同范围: whether it covers one employer, an area or a trade.
   *
   * @return the scope, or what is known of it
   */
  Fact<ContractScope> scope();

  /**
   * 合同期限: from when until when it runs.
   *
   * @return the term
   */
  @Valid
  ContractTerm term();

  /**
   * 合同内容: what its clauses say.
   *
   * @return the content
   */
  @Valid
  ContractContent content();

  /**
   * 合同签订: how the draft was adopted and signed.
   *
   * @return the adoption and the signatures
   */
  @Valid
  ContractSigning signing();

  /**
   * 签订日: the day on which the chief representatives of both sides signed.
   *
   * @return the day, none if not signed yet
   */
  Fact<LocalDate> signedOn();

  /**
   * 合同报送: what was filed, and where.
   *
   * @return the filing
   */
  @Valid
  ContractFiling filing();

  /**
   * 报送日: the day on which the text was sent to the labour authority.
   *
   * @return the day, none if not sent yet
   */
  Fact<LocalDate> submittedOn();

  /**
   * 收到日: the day on which the labour authority received the text.
   *
   * @return the day, none if not received yet
   */
  Fact<LocalDate> receivedOn();

  /**
   * 审查异议送达日: the day on which a review opinion with objections reached both sides.
   *
   * @return the day, none if no objection has been served
   */
  Fact<LocalDate> objectionServedOn();

  /**
   * 无异议审查意见送达日: the day on which a review opinion without objection reached both sides.
   *
   * @return the day, none if no such opinion has been served
   */
  Fact<LocalDate> noObjectionOpinionServedOn();

  /**
   * 审查意见载明的生效日: the first day of effect that the opinion without objection states.
   *
   * @return the day, none if no opinion states one
   */
  Fact<LocalDate> statedEffectiveOn();

  /**
   * 企业公布日: the day on which the enterprise had published the contract to all its staff.
   *
   * @return the day, none if not published yet
   */
  Fact<LocalDate> publishedByEnterpriseOn();

  /**
   * 职工方公布日: the day on which the workers' side had published the contract to those it speaks for.
   *
   * @return the day, none if not published yet
   */
  Fact<LocalDate> publishedByWorkersSideOn();

  /**
   * 已书面公布: whether the contract was published in writing.
   *
   * @return true if it was, false if it is known not to have been
   */
  Fact<Boolean> publishedInWriting();

  /**
   * 已及时公布: whether the representatives published the contract in force promptly to their own sides;
   * a person has to say so, because no text gives a number of days.
   *
   * @return true if promptly, false if not
   */
  Fact<Boolean> promptlyPublished();

  /**
   * 含男女平等和女职工权益保护内容: whether the text itself, be it in a chapter of its own, has content on gender
   * equality and the protection of women workers.
   *
   * @return true if it has, false if it is known not to have
   */
  Fact<Boolean> womensProtection();

  /**
   * 附件和专项集体合同: the annexes and special contracts in the same case file.
   *
   * @return the contracts, and whether they are all
   */
  Listing<@Valid AttachedContract> attachedContracts();

  /**
   * 订有综合性集体合同: whether a comprehensive contract is in force beside this one.
   *
   * @return true if there is, false if it is known that there is none
   */
  Fact<Boolean> besideComprehensive();

  /**
   * 作为综合性集体合同的附件: whether this contract is an annex of the comprehensive one.
   *
   * @return true if it is, false if it is known not to be
   */
  Fact<Boolean> annexed();

  /**
   * 变更和解除: what was changed while the contract was in force, and its dissolution if it was.
   *
   * @return the changes, and whether they are all
   */
  Listing<@Valid ContractChange> changes();

  /**
   * Starts a collective contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCollectiveContract.Builder builder() {
    return ImmutableCollectiveContract.builder()
        .term(ContractTerm.builder().build())
        .content(ContractContent.builder().build())
        .signing(ContractSigning.builder().build())
        .filing(ContractFiling.builder().build());
  }
}
