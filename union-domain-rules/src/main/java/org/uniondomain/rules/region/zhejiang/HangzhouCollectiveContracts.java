package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.QUORUM;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_MAJORITY;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_QUORUM;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_QUORUM_SHARE;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.WAGE_PUBLICATION;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.HIGHER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.HANGZHOU;
import static org.uniondomain.rules.law.LocalBargainingLaw.HANGZHOU_WAGE_BARGAINING;
import static org.uniondomain.rules.wage.LabourTermsFacts.LABOUR_TERMS;
import static org.uniondomain.rules.wage.LabourTermsFacts.MONTHLY_WAGE;
import static org.uniondomain.rules.wage.MinimumWageRules.AREA_CLASS;
import static org.uniondomain.rules.wage.MinimumWageRules.MONTHLY_MINIMUM;
import static org.uniondomain.rules.wage.WorkQuotaRules.SHARE;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.time.Term;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.wage.LabourTermsFacts;

/**
 * 杭州市集体合同规定. Its regulation is on wage bargaining only; contracts of any other kind stay under the
 * law of the province and the nation.
 */
public final class HangzhouCollectiveContracts {
  private HangzhouCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2014, 5, 1);
  private static final Citation READ = HANGZHOU_WAGE_BARGAINING.cited();

  /** 杭州市约定工资高于最低工资标准: a duty of its own, beside the national one. */
  public static final Requirement<LabourTerms> ABOVE_MINIMUM =
      requirement("wage.hangzhou.above-minimum", LABOUR_TERMS)
          .label("杭州市约定工资高于最低工资标准", "agreed wage above the minimum in Hangzhou")
          .clause(
              HANGZHOU_WAGE_BARGAINING.article(11),
              TEXT,
              SHALL,
              "集体合同的劳动报酬高于当地最低工资标准",
              "the pay that a collective contract sets is higher than the local minimum wage")
          .from(START)
          .that(MONTHLY_WAGE.meets(Limit.at(HIGHER_THAN, MONTHLY_MINIMUM.at(AREA_CLASS.value()))))
          .build();

  /** 本地规则: what no national rule asks. */
  public static final SubjectRules<LabourTerms> TERMS =
      SubjectRules.of(LabourTermsFacts.VOCABULARY, ABOVE_MINIMUM);

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(HANGZHOU)
          .replaces(QUORUM, WAGE_QUORUM)
          .replaces(MAJORITY, WAGE_MAJORITY)
          .replaces(WAGE_QUORUM_SHARE, own -> own.since(START, Ratio.of(2, 3), READ, TEXT))
          .replaces(
              WAGE_MAJORITY_SHARE,
              own -> own.since(START, Ratio.of(1, 2), READ, TEXT).drawn(EXCEEDING))
          .replaces(WAGE_PUBLICATION, own -> own.since(START, Term.workingDays(5), READ, TEXT))
          .replaces(SHARE, own -> own.since(START, Ratio.of(9, 10), READ, TEXT))
          .reads(
              DraftVoteFacts.DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .is(WAGE)
                  .and(
                      DraftVoteFacts.HELD_ON.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))))
          .reads(
              CollectiveContractFacts.CONTRACT,
              CollectiveContractFacts.KIND
                  .is(WAGE)
                  .and(
                      CollectiveContractFacts.SIGNED.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))));
}
