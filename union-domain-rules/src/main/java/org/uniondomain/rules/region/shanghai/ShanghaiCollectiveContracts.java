package org.uniondomain.rules.region.shanghai;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SIGNING;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SUBMITTED;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.LONGEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.SHORTEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_USUAL;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.PERIOD;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.LocalBargainingLaw.SHANGHAI_COLLECTIVE_CONTRACTS;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.contract.ContractSigningFacts;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.bargaining.filing.ContractFilingRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;

/**
 * 上海市集体合同规定. Its regulation as amended in 2015 was read as far as comprehensive contracts go, and
 * on the usual term of wage agreements; the text of 2007 was not. Contracts are filed within ten
 * days of the written notice that the draft was adopted. The quorum is set elsewhere, so that the
 * national one stands. Its fifteen days of review are those of the national texts, which are laws.
 */
public final class ShanghaiCollectiveContracts {
  private ShanghaiCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2015, 10, 1);
  private static final Citation READ = SHANGHAI_COLLECTIVE_CONTRACTS.cited();

  private static final QuantityFact<CollectiveContract, LocalDate> NOTICED =
      SIGNING.of(ContractSigningFacts.ADOPTION_NOTICED_ON);

  /** 上海市集体合同报送末日. */
  public static final Calculation<CollectiveContract, LocalDate> FILING_LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.shanghai.contract.last-day-of-filing", CONTRACT, DAY)
          .label("上海市集体合同报送末日", "last day for filing a collective contract in Shanghai")
          .clause(
              READ,
              TEXT,
              SHALL,
              "集体合同自收到草案通过的书面通知之日起{value}{bound}报送",
              "a contract is filed {bound} {value} of the written notice that its draft was"
                  + " adopted")
          .when(KIND.is(WAGE).not())
          .is(PERIOD.dayAfter(NOTICED).rolledIf(ROLL_OVER))
          .build();

  /** 上海市集体合同按期报送. */
  public static final Requirement<CollectiveContract> FILED =
      requirement("bargaining.shanghai.contract.filing", CONTRACT)
          .label("上海市集体合同按期报送", "filing of a collective contract in Shanghai")
          .clause(
              READ,
              TEXT,
              SHALL,
              "集体合同自收到草案通过的书面通知之日起{value}{bound}报送",
              "a contract is filed {bound} {value} of the written notice that its draft was"
                  + " adopted")
          .when(KIND.is(WAGE).not())
          .that(SUBMITTED.meets(PERIOD.after(NOTICED).rolledIf(ROLL_OVER)))
          .build();

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANGHAI)
          .replaces(MAJORITY_SHARE, own -> own.since(START, Ratio.of(1, 2), READ, TEXT))
          .replaces(PERIOD, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(ContractFilingRules.LAST_DAY, FILING_LAST_DAY)
          .replaces(ContractFilingRules.IN_TIME, FILED)
          .replaces(SHORTEST, own -> own.since(START, Term.years(1), READ, TEXT))
          .replaces(LONGEST, own -> own.since(START, Term.years(3), READ, TEXT))
          .replaces(WAGE_USUAL, own -> own.since(START, Term.years(1), READ, TEXT))
          .reads(
              DraftVoteFacts.DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .is(COMPREHENSIVE)
                  .and(
                      DraftVoteFacts.HELD_ON.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))))
          .reads(
              CollectiveContractFacts.CONTRACT,
              CollectiveContractFacts.KIND
                  .is(COMPREHENSIVE)
                  .and(
                      CollectiveContractFacts.SIGNED.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))));
}
