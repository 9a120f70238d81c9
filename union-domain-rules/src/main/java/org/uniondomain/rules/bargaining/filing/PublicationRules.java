package org.uniondomain.rules.bargaining.filing;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.NO_OBJECTION_SERVED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.PROMPTLY_PUBLISHED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.PUBLISHED_BY_ENTERPRISE;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.PUBLISHED_BY_WORKERS_SIDE;
import static org.uniondomain.rules.bargaining.filing.EffectRules.EFFECT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.LAPSE;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_EFFECT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_LAPSE;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 集体合同公布规则: that a contract in force is made known. The duty begins with effect; each side of a
 * wage agreement has its own, so that what a place asks of one of them stands beside that one only.
 */
public final class PublicationRules {
  private PublicationRules() {}

  /** 工资协议公布期限: how long each side has, from the day of effect. */
  public static final Threshold<Term> WAGE_PUBLICATION =
      threshold(
              "bargaining.wage-agreement.publication",
              TERM,
              WITHIN,
              "工资协议公布期限",
              "period for publishing a wage agreement")
          .since(
              LocalDate.of(2000, 11, 8), Term.days(5), WAGE_BARGAINING_MEASURES.article(23), TEXT);

  /** 工资协议已生效: a wage agreement is in force as of the asking day; its review is over. */
  public static final Condition<CollectiveContract> WAGE_AGREEMENT_IN_FORCE =
      all(
          KIND.is(WAGE),
          any(NO_OBJECTION_SERVED.happened(), WAGE_LAPSE.happened()),
          WAGE_EFFECT.result().happened());

  private static final Condition<CollectiveContract> CONTRACT_IN_FORCE =
      all(
          KIND.is(WAGE).not(),
          any(NO_OBJECTION_SERVED.happened(), LAPSE.happened()),
          EFFECT.result().happened());

  /** 公布期限 of contracts of any other kind, set by places only. */
  public static final Threshold<Term> PUBLICATION =
      threshold(
          "bargaining.contract.publication-period",
          TERM,
          WITHIN,
          "集体合同公布期限",
          "period for publishing a collective contract");

  /** 集体合同公布末日. */
  public static final Calculation<CollectiveContract, LocalDate> LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.contract.last-day-of-publication", CONTRACT, DAY)
          .label("集体合同公布末日", "last day for publishing a collective contract")
          .clause(
              PUBLICATION,
              SHALL,
              "集体合同自生效之日起{value}{bound}公布",
              "a collective contract is published {bound} {value} of effect")
          .when(CONTRACT_IN_FORCE)
          .is(PUBLICATION.dayAfter(EFFECT.result()).rolledIf(ROLL_OVER))
          .build();

  /** 工资协议公布末日. */
  public static final Calculation<CollectiveContract, LocalDate> WAGE_LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.wage-agreement.last-day-of-publication", CONTRACT, DAY)
          .label("工资协议公布末日", "last day for publishing a wage agreement")
          .clause(
              WAGE_PUBLICATION,
              SHALL,
              "工资协议自生效之日起{value}{bound}公布",
              "a wage agreement is published {bound} {value} of effect")
          .when(WAGE_AGREEMENT_IN_FORCE)
          .is(WAGE_PUBLICATION.dayAfter(WAGE_EFFECT.result()).rolledIf(ROLL_OVER))
          .build();

  /**
   * 按期公布集体合同: in places that set a number; the publication by the enterprise to all its staff is
   * asked.
   */
  public static final Requirement<CollectiveContract> IN_TIME =
      requirement("bargaining.contract.publication-in-time", CONTRACT)
          .label("集体合同按期公布", "publication of a collective contract in time")
          .clause(
              PUBLICATION,
              SHALL,
              "集体合同自生效之日起{value}{bound}向全体职工公布",
              "a collective contract is published to all staff {bound} {value} of effect")
          .when(CONTRACT_IN_FORCE)
          .that(
              PUBLISHED_BY_ENTERPRISE.meets(PUBLICATION.after(EFFECT.result()).rolledIf(ROLL_OVER)))
          .build();

  /** 企业公布工资协议. */
  public static final Requirement<CollectiveContract> BY_ENTERPRISE =
      requirement("bargaining.wage-agreement.publication-by-enterprise", CONTRACT)
          .label("企业公布工资协议", "publication of a wage agreement by the enterprise")
          .clause(
              WAGE_PUBLICATION,
              SHALL,
              "企业自工资协议生效之日起{value}{bound}向本方人员公布",
              "the enterprise publishes a wage agreement {bound} {value} of effect")
          .when(WAGE_AGREEMENT_IN_FORCE)
          .that(
              PUBLISHED_BY_ENTERPRISE.meets(
                  WAGE_PUBLICATION.after(WAGE_EFFECT.result()).rolledIf(ROLL_OVER)))
          .build();

  /** 职工方公布工资协议. */
  public static final Requirement<CollectiveContract> BY_WORKERS_SIDE =
      requirement("bargaining.wage-agreement.publication-by-workers-side", CONTRACT)
          .label("职工方公布工资协议", "publication of a wage agreement by the workers' side")
          .clause(
              WAGE_PUBLICATION,
              SHALL,
              "职工方自工资协议生效之日起{value}{bound}向本方人员公布",
              "the workers' side publishes a wage agreement {bound} {value} of effect")
          .when(WAGE_AGREEMENT_IN_FORCE)
          .that(
              PUBLISHED_BY_WORKERS_SIDE.meets(
                  WAGE_PUBLICATION.after(WAGE_EFFECT.result()).rolledIf(ROLL_OVER)))
          .build();

  /** 及时公布: no text gives a number, so that a person judges it and a breach is advisory. */
  public static final Requirement<CollectiveContract> PROMPTLY =
      requirement("bargaining.contract.publication", CONTRACT)
          .label("集体合同及时公布", "prompt publication of a collective contract")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(48),
              TEXT,
              SHALL,
              "集体合同自生效之日起，协商代表及时向本方全体人员公布",
              "from the day of effect the representatives promptly publish the contract to all of"
                  + " their own side")
          .when(CONTRACT_IN_FORCE)
          .that(PROMPTLY_PUBLISHED)
          .consequence(ADVISORY, COLLECTIVE_CONTRACT_PROVISIONS.article(48))
          .build();
}
