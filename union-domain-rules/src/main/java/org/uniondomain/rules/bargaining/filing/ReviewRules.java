package org.uniondomain.rules.bargaining.filing;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.FILING;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.OBJECTION_SERVED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.RECEIVED;
import static org.uniondomain.rules.bargaining.filing.EffectRules.REVIEW;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_LAST_DAY;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ObjectionGround;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.contract.ContractFilingFacts;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 集体合同审查规则: on what the labour authority can object, and until when. An objection that comes late
 * has no effect, since the contract is in force by then.
 */
public final class ReviewRules {
  private ReviewRules() {}

  /** 审查异议理由: the review covers three heads. */
  public static final Requirement<CollectiveContract> GROUND =
      requirement("bargaining.contract.objection-ground", CONTRACT)
          .label("审查异议理由", "ground of an objection")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(44),
              TEXT,
              SHALL,
              "审查事项为双方主体资格、协商程序以及内容是否与国家规定相抵触",
              "the review covers the qualification of the sides, the procedure, and whether the"
                  + " content is against state rules")
          .consequence(ADVISORY, ADVISORY_ONLY)
          .when(OBJECTION_SERVED.happened())
          .that(
              FILING
                  .of(ContractFilingFacts.OBJECTION_GROUND)
                  .isOneOf(
                      ObjectionGround.QUALIFICATION,
                      ObjectionGround.PROCEDURE,
                      ObjectionGround.CONTENT))
          .build();

  /** 审查异议在期限内送达. */
  public static final Requirement<CollectiveContract> OBJECTION_IN_TIME =
      requirement("bargaining.contract.objection-in-time", CONTRACT)
          .label("集体合同审查异议按期送达", "objection to a collective contract served in time")
          .clause(
              REVIEW,
              SHALL,
              "审查异议自收到集体合同文本之日起{value}{bound}送达，逾期的集体合同已经生效",
              "an objection is served {bound} {value} of receipt of the text; by then the contract"
                  + " is in force")
          .consequence(INVALID, COLLECTIVE_CONTRACT_PROVISIONS.article(47))
          .when(KIND.is(WAGE).not().and(OBJECTION_SERVED.happened()))
          .that(OBJECTION_SERVED.meets(REVIEW.after(RECEIVED)))
          .build();

  /** 工资协议审查异议在期限内送达. */
  public static final Requirement<CollectiveContract> WAGE_OBJECTION_IN_TIME =
      requirement("bargaining.wage-agreement.objection-in-time", CONTRACT)
          .label("工资协议审查异议按期送达", "objection to a wage agreement served in time")
          .clause(
              WAGE_BARGAINING_MEASURES.article(22, 4),
              TEXT,
              SHALL,
              "审查异议在审查期限内送达，逾期的工资协议已经生效",
              "an objection is served during the review; after it the wage agreement is in force")
          .consequence(INVALID, WAGE_BARGAINING_MEASURES.article(22, 4))
          .when(KIND.is(WAGE).and(OBJECTION_SERVED.happened()))
          .that(OBJECTION_SERVED.meets(Limit.at(WITHIN, WAGE_LAST_DAY.result())))
          .build();

  /** 重新报送期限, set by places only. */
  public static final Threshold<Term> REFILING =
      threshold(
          "bargaining.wage-agreement.refiling",
          Measure.TERM,
          WITHIN,
          "工资协议重新报送期限",
          "period for filing a wage agreement again");

  /** 重新报送末日. */
  public static final Calculation<CollectiveContract, LocalDate> REFILING_LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.wage-agreement.last-day-of-refiling", CONTRACT, DAY)
          .label("工资协议重新报送末日", "last day for filing a wage agreement again")
          .clause(
              REFILING,
              SHALL,
              "有异议的，自收到审查异议之日起{value}{bound}重新报送",
              "after an objection the agreement is filed again {bound} {value} of it")
          .when(KIND.is(WAGE).and(OBJECTION_SERVED.exists()))
          .is(REFILING.dayAfter(OBJECTION_SERVED).rolledIf(ROLL_OVER))
          .build();

  /** 异议后重新报送. */
  public static final Requirement<CollectiveContract> REFILED =
      requirement("bargaining.wage-agreement.filed-again", CONTRACT)
          .label("工资协议异议后重新报送", "wage agreement filed again after an objection")
          .clause(
              REFILING,
              SHALL,
              "有异议的，自收到审查异议之日起{value}{bound}重新报送",
              "after an objection the agreement is filed again {bound} {value} of it")
          .when(KIND.is(WAGE).and(OBJECTION_SERVED.exists()))
          .that(
              FILING
                  .of(ContractFilingFacts.FILED_AGAIN_ON)
                  .meets(REFILING.after(OBJECTION_SERVED).rolledIf(ROLL_OVER)))
          .build();
}
