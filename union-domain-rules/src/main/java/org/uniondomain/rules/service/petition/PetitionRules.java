package org.uniondomain.rules.service.petition;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.DAYS_IN_ORDER;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.service.petition.PetitionFacts.ACCEPTED;
import static org.uniondomain.rules.service.petition.PetitionFacts.ADDRESS_CLEAR;
import static org.uniondomain.rules.service.petition.PetitionFacts.APPEAL;
import static org.uniondomain.rules.service.petition.PetitionFacts.COMPETENT;
import static org.uniondomain.rules.service.petition.PetitionFacts.EXTENSION_APPROVED;
import static org.uniondomain.rules.service.petition.PetitionFacts.EXTENSION_DAYS;
import static org.uniondomain.rules.service.petition.PetitionFacts.EXTENSION_REASON_TOLD;
import static org.uniondomain.rules.service.petition.PetitionFacts.FINISHED;
import static org.uniondomain.rules.service.petition.PetitionFacts.NOTIFIED;
import static org.uniondomain.rules.service.petition.PetitionFacts.OBJECTED;
import static org.uniondomain.rules.service.petition.PetitionFacts.OBJECTION_REASONED;
import static org.uniondomain.rules.service.petition.PetitionFacts.PETITION;
import static org.uniondomain.rules.service.petition.PetitionFacts.RECEIVED;
import static org.uniondomain.rules.service.petition.PetitionFacts.VOCABULARY;

import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 信访事项规则: when the petitioner is told, when the matter is finished. The law is that of the day of
 * receipt. Until the end of April 2022 the state's text bound administrative organs only; unions
 * followed measures of their own.
 */
public final class PetitionRules {
  private PetitionRules() {}

  /** 书面告知: the petitioner is told within the term, unless name or address are not clear. */
  public static final Requirement<Petition> NOTICE =
      requirement("service.petition.notice", PETITION)
          .label("信访事项书面告知", "written notice to the petitioner")
          .clause(
              PetitionTerms.NOTICE,
              SHALL,
              "自收到信访事项之日起{value}{bound}，书面告知信访人是否受理",
              "the petitioner is told in writing, {bound} {value} of receipt, whether the matter"
                  + " is accepted")
          .when(PetitionScope.BOUND)
          .when(ADDRESS_CLEAR)
          .that(NOTIFIED.meets(PetitionTerms.NOTICE.after(RECEIVED).rolledIf(ROLL_OVER)))
          .judgedOn(RECEIVED)
          .build();

  /** 工会书面告知, while only their own measures bound the unions. */
  public static final Requirement<Petition> UNION_NOTICE =
      requirement("service.petition.union-notice", PETITION)
          .label("工会对信访事项的书面告知", "written notice of a union to the petitioner")
          .clause(
              PetitionTerms.UNION_NOTICE,
              SHALL,
              "工会自收到信访事项之日起{value}{bound}，书面告知信访人是否受理",
              "a union tells the petitioner in writing, {bound} {value} of receipt, whether the"
                  + " matter is accepted")
          .when(PetitionScope.UNION)
          .when(ADDRESS_CLEAR)
          .that(NOTIFIED.meets(PetitionTerms.UNION_NOTICE.after(RECEIVED).rolledIf(ROLL_OVER)))
          .judgedOn(RECEIVED)
          .build();

  /** 提出异议: a body that is not competent objects in time and with reasons. */
  public static final Requirement<Petition> OBJECTION =
      requirement("service.petition.objection", PETITION)
          .label("对转送、交办的异议", "objection to a matter passed on")
          .clause(
              PetitionTerms.OBJECTION,
              SHALL,
              "对不属于本单位职权范围的信访事项，自收到之日起{value}{bound}提出异议并说明理由",
              "a body that is not competent objects, {bound} {value} of receipt, with reasons")
          .when(all(RECEIVED.happened(), COMPETENT.not()))
          .that(
              all(
                  OBJECTED.meets(PetitionTerms.OBJECTION.after(RECEIVED)),
                  OBJECTION_REASONED.or(OBJECTED.happened().not())))
          .judgedOn(RECEIVED)
          .build();

  /** 按期办结: an accepted appeal is finished within the term, and the extension granted. */
  public static final Requirement<Petition> FINISH =
      requirement("service.petition.finish", PETITION)
          .label("信访事项按期办结", "finishing in time")
          .clause(
              PetitionTerms.FINISH,
              SHALL,
              "申诉求决类事项自受理之日起{value}{bound}办结，经批准延期的除外",
              "an appeal for a decision is finished {bound} {value} of acceptance, unless an"
                  + " extension was approved")
          .when(PetitionScope.BOUND)
          .when(all(APPEAL, ACCEPTED.happened()))
          .that(
              FINISHED.meets(
                  PetitionTerms.FINISH
                      .after(ACCEPTED)
                      .extendedBy(PetitionScope.GRANTED)
                      .rolledIf(ROLL_OVER)))
          .judgedOn(RECEIVED)
          .build();

  /** 工会按期办结, while only their own measures bound the unions. */
  public static final Requirement<Petition> UNION_FINISH =
      requirement("service.petition.union-finish", PETITION)
          .label("工会对信访事项的按期办结", "finishing in time by a union")
          .clause(
              PetitionTerms.UNION_FINISH,
              SHALL,
              "工会受理的信访事项按全国总工会实施办法规定的期限办结",
              "a union finishes an accepted matter within the term of the national federation's"
                  + " measures")
          .when(PetitionScope.UNION)
          .when(all(APPEAL, ACCEPTED.happened()))
          .that(FINISHED.meets(PetitionTerms.UNION_FINISH.after(ACCEPTED)))
          .judgedOn(RECEIVED)
          .build();

  /** 延期: not too long, approved and explained. */
  public static final Requirement<Petition> EXTENSION =
      requirement("service.petition.extension", PETITION)
          .label("信访事项延期办理", "extension")
          .clause(
              PetitionTerms.EXTENSION,
              SHALL,
              "情况复杂需延期的，经本单位负责人批准，延长期限{bound}{value}日，并告知信访人延期理由",
              "an extension is approved by the head of the body, is {bound} {value} days, and its"
                  + " reason is told to the petitioner")
          .when(PetitionScope.BOUND)
          .when(EXTENSION_DAYS.meets(Limit.at(EXCEEDING, Quantity.of(0))))
          .that(
              all(
                  EXTENSION_DAYS.meets(PetitionTerms.EXTENSION),
                  EXTENSION_APPROVED,
                  EXTENSION_REASON_TOLD))
          .judgedOn(RECEIVED)
          .build();

  /** 日期先后: received, then accepted, then finished. */
  public static final Requirement<Petition> ORDER =
      requirement("service.petition.order", PETITION)
          .label("信访事项日期先后", "order of the days of a petition")
          .clause(
              DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "受理不早于收到，办结不早于受理",
              "a petition is not accepted before it is received, nor finished before it is"
                  + " accepted")
          .when(ACCEPTED.happened())
          .that(
              all(
                  ACCEPTED.meets(Limit.at(NOT_EARLIER_THAN, RECEIVED)),
                  FINISHED.meets(Limit.at(NOT_EARLIER_THAN, ACCEPTED))))
          .build();

  /** 规则. */
  public static final SubjectRules<Petition> RULES =
      SubjectRules.of(
          VOCABULARY,
          NOTICE,
          UNION_NOTICE,
          OBJECTION,
          FINISH,
          UNION_FINISH,
          EXTENSION,
          ORDER,
          PetitionConductRules.REGISTERED_ALWAYS,
          PetitionConductRules.REPRESENTED,
          PetitionConductRules.ANSWERED,
          PetitionConductRules.UNION_ANSWERED,
          PetitionConductRules.WITHDRAWN,
          PetitionConductRules.NOT_PASSED_ON,
          PetitionConductRules.ENTERED,
          PetitionConductRules.REPORTED_UP,
          PetitionClockRules.LAST_DAY_OF_NOTICE,
          PetitionClockRules.LAST_DAY_OF_OBJECTION,
          PetitionClockRules.LAST_DAY_OF_FINISHING);
}
