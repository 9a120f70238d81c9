package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.HARD_LONGEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.HARD_SHORTEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.HARD_TERM;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_USUAL;
import static org.uniondomain.rules.bargaining.contract.RenewalRules.WAGE_WINDOW;
import static org.uniondomain.rules.bargaining.contract.RenewalRules.WINDOW;
import static org.uniondomain.rules.bargaining.draft.DraftSubmissionRules.RESUBMISSION_AFTER_AGREEMENT;
import static org.uniondomain.rules.bargaining.draft.DraftSubmissionRules.SUBMISSION;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.QUORUM_SHARE;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.PERIOD;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.WAGE_PERIOD;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.PUBLICATION;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.WAGE_PUBLICATION;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.TIMES;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.WAGE_TIMES;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.HIGHER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.ZHEJIANG_COLLECTIVE_CONTRACTS;
import static org.uniondomain.rules.wage.LabourTermsFacts.LABOUR_TERMS;
import static org.uniondomain.rules.wage.LabourTermsFacts.MONTHLY_WAGE;
import static org.uniondomain.rules.wage.MinimumWageRules.AREA_CLASS;
import static org.uniondomain.rules.wage.MinimumWageRules.MONTHLY_MINIMUM;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.contract.ContractTermRules;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.wage.LabourTermsFacts;

/**
 * 浙江省集体合同规定. Its regulation as revised in 2010 is on comprehensive contracts and on wage
 * agreements, and asks for more than half where the national rule asks for half or more.
 */
public final class ZhejiangCollectiveContracts {
  private ZhejiangCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2011, 1, 1);
  private static final Citation READ = ZHEJIANG_COLLECTIVE_CONTRACTS.cited();

  /** 浙江省约定工资高于最低工资标准: a duty of its own, beside the national one. */
  public static final Requirement<LabourTerms> ABOVE_MINIMUM =
      requirement("wage.zhejiang.above-minimum", LABOUR_TERMS)
          .label("浙江省约定工资高于最低工资标准", "agreed wage above the minimum in Zhejiang")
          .clause(
              ZHEJIANG_COLLECTIVE_CONTRACTS.article(5, 3),
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
      Overlay.of(Regions.ZHEJIANG)
          .replaces(QUORUM_SHARE, own -> own.since(START, Ratio.of(2, 3), READ, TEXT))
          .replaces(
              MAJORITY_SHARE, own -> own.since(START, Ratio.of(1, 2), READ, TEXT).drawn(EXCEEDING))
          .replaces(SUBMISSION, own -> own.since(START, Term.workingDays(15), READ, TEXT))
          .replaces(
              RESUBMISSION_AFTER_AGREEMENT,
              own -> own.since(START, Term.workingDays(5), READ, TEXT))
          .replaces(PERIOD, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(WAGE_PERIOD, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(PUBLICATION, own -> own.since(START, Term.workingDays(5), READ, TEXT))
          .replaces(WAGE_PUBLICATION, own -> own.since(START, Term.workingDays(5), READ, TEXT))
          .replaces(ContractTermRules.TERM_LENGTH, HARD_TERM)
          .replaces(HARD_SHORTEST, own -> own.since(START, Term.years(1), READ, TEXT))
          .replaces(HARD_LONGEST, own -> own.since(START, Term.years(3), READ, TEXT))
          .replaces(WAGE_USUAL, own -> own.since(START, Term.years(1), READ, TEXT))
          .replaces(WINDOW, own -> own.since(START, Term.days(90), READ, TEXT))
          .replaces(WAGE_WINDOW, own -> own.since(START, Term.days(90), READ, TEXT))
          .replaces(TIMES, own -> own.since(START, 1, READ, TEXT))
          .replaces(WAGE_TIMES, own -> own.since(START, 1, READ, TEXT))
          .reads(
              DraftVoteFacts.DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .isOneOf(COMPREHENSIVE, WAGE)
                  .and(
                      DraftVoteFacts.HELD_ON.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))))
          .reads(
              CollectiveContractFacts.CONTRACT,
              CollectiveContractFacts.KIND
                  .isOneOf(COMPREHENSIVE, WAGE)
                  .and(
                      CollectiveContractFacts.SIGNED.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))));
}
