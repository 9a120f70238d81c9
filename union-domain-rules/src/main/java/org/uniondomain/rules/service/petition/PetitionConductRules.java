package org.uniondomain.rules.service.petition;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.PetitionLaw.ALL_UNITS_FROM;
import static org.uniondomain.rules.law.PetitionLaw.PETITION_REGULATION;
import static org.uniondomain.rules.law.PetitionLaw.PETITION_WORK_REGULATION;
import static org.uniondomain.rules.law.PetitionLaw.UNION_PETITION_MEASURES;
import static org.uniondomain.rules.service.petition.PetitionFacts.ACCUSATION;
import static org.uniondomain.rules.service.petition.PetitionFacts.ANSWER;
import static org.uniondomain.rules.service.petition.PetitionFacts.ANSWERED_IN_WRITING;
import static org.uniondomain.rules.service.petition.PetitionFacts.APPEAL;
import static org.uniondomain.rules.service.petition.PetitionFacts.FINISHED;
import static org.uniondomain.rules.service.petition.PetitionFacts.IN_SYSTEM;
import static org.uniondomain.rules.service.petition.PetitionFacts.MAJOR_OR_URGENT;
import static org.uniondomain.rules.service.petition.PetitionFacts.OPEN_TO_PETITIONER;
import static org.uniondomain.rules.service.petition.PetitionFacts.PASSED_TO_ACCUSED;
import static org.uniondomain.rules.service.petition.PetitionFacts.PETITION;
import static org.uniondomain.rules.service.petition.PetitionFacts.PETITIONERS;
import static org.uniondomain.rules.service.petition.PetitionFacts.RECEIVED;
import static org.uniondomain.rules.service.petition.PetitionFacts.REGISTERED;
import static org.uniondomain.rules.service.petition.PetitionFacts.REPORTED_AT_ONCE;
import static org.uniondomain.rules.service.petition.PetitionFacts.REPRESENTATIVES;
import static org.uniondomain.rules.service.petition.PetitionFacts.STAFF_INTERESTED;
import static org.uniondomain.rules.service.petition.PetitionFacts.STAFF_WITHDREW;

import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionAnswer;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 信访办理规则: how a petition is registered, dealt with and answered, days apart. The law is that of the
 * day of receipt.
 */
public final class PetitionConductRules {
  private PetitionConductRules() {}

  /** 支持、解释、不支持: the answers that the texts know, given in writing. */
  private static final Condition<Petition> ONE_OF_THREE =
      ANSWERED_IN_WRITING.and(
          ANSWER.isOneOf(
              PetitionAnswer.SUPPORT, PetitionAnswer.EXPLAIN, PetitionAnswer.NOT_SUPPORT));

  private static final Condition<Petition> DECIDED = all(APPEAL, FINISHED.happened());

  /** 登记. */
  public static final Requirement<Petition> REGISTERED_ALWAYS =
      requirement("service.petition.register", PETITION)
          .label("信访事项登记", "registration of a petition")
          .clause(
              PETITION_REGULATION.article(21),
              TEXT,
              SHALL,
              "收到的信访事项逐件登记",
              "every petition received is registered")
          .later(PETITION_WORK_REGULATION.article(23), TEXT)
          .when(PetitionScope.BOUND)
          .that(REGISTERED)
          .judgedOn(RECEIVED)
          .build();

  /** 推选代表: several persons with the same matter choose some who speak for them. */
  public static final Requirement<Petition> REPRESENTED =
      requirement("service.petition.representatives", PETITION)
          .label("共同信访推选代表", "representatives of several petitioners")
          .clause(
              PetitionTerms.REPRESENTATIVES,
              SHALL,
              "多人提出共同的信访事项的，推选代表，代表人数{bound}{value}人",
              "several persons with the same matter choose representatives, {bound} {value} of"
                  + " them")
          .when(PetitionScope.BOUND)
          .when(PETITIONERS.meets(at(OR_MORE, Quantity.of(2))))
          .that(
              all(
                  REPRESENTATIVES.meets(PetitionTerms.REPRESENTATIVES),
                  REPRESENTATIVES.meets(at(OR_MORE, Quantity.of(1)))))
          .judgedOn(RECEIVED)
          .build();

  /** 书面答复. */
  public static final Requirement<Petition> ANSWERED =
      requirement("service.petition.written-answer", PETITION)
          .label("信访事项书面答复", "written answer to a petition")
          .clause(
              PETITION_WORK_REGULATION.article(32),
              TEXT,
              SHALL,
              "办结的申诉求决类事项，书面答复信访人，予以支持、作出解释或者不予支持",
              "an appeal that was finished is answered in writing: support, explanation or no"
                  + " support")
          .when(PetitionScope.BOUND)
          .when(DECIDED)
          .that(ONE_OF_THREE)
          .judgedOn(RECEIVED)
          .build();

  /** 工会书面答复, while only their own measures bound the unions. */
  public static final Requirement<Petition> UNION_ANSWERED =
      requirement("service.petition.union-written-answer", PETITION)
          .label("工会对信访事项的书面答复", "written answer of a union to a petition")
          .clause(
              UNION_PETITION_MEASURES.article(21),
              EXCERPT,
              SHALL,
              "工会办结信访事项，书面答复信访人，予以支持、作出解释或者不予支持",
              "a union answers a petition in writing: support, explanation or no support")
          .until(ALL_UNITS_FROM)
          .when(PetitionScope.UNION)
          .when(DECIDED)
          .that(ONE_OF_THREE)
          .judgedOn(RECEIVED)
          .build();

  /** 回避. */
  public static final Requirement<Petition> WITHDRAWN =
      requirement("service.petition.withdrawal", PETITION)
          .label("信访工作人员回避", "withdrawal of interested staff")
          .clause(
              PETITION_WORK_REGULATION.article(28, 3),
              TEXT,
              SHALL,
              "与信访事项或者信访人有直接利害关系的工作人员回避",
              "staff with a direct interest in the matter or the petitioner withdraw")
          .when(PetitionScope.BOUND)
          .when(STAFF_INTERESTED)
          .that(STAFF_WITHDREW)
          .judgedOn(RECEIVED)
          .build();

  /** 检举控告材料不得转给被检举控告者. */
  public static final Requirement<Petition> NOT_PASSED_ON =
      requirement("service.petition.not-passed-to-accused", PETITION)
          .label("检举控告材料的保密", "accusations kept from the accused")
          .clause(
              PETITION_WORK_REGULATION.article(30, 3),
              TEXT,
              SHALL_NOT,
              "检举控告的材料和有关情况不得转给被检举控告的人员或者单位",
              "an accusation, and what is known of it, is not passed to the person or unit accused")
          .when(PetitionScope.BOUND)
          .when(ACCUSATION)
          .that(PASSED_TO_ACCUSED.not())
          .judgedOn(RECEIVED)
          .build();

  /** 录入信息系统. */
  public static final Requirement<Petition> ENTERED =
      requirement("service.petition.information-system", PETITION)
          .label("信访事项录入信息系统", "petition in the information system")
          .clause(
              PETITION_WORK_REGULATION.article(21, 2),
              TEXT,
              AS_A_RULE,
              "信访事项录入信访信息系统，信访人可以查询、评价",
              "a petition is entered in the information system, where the petitioner can query and"
                  + " rate it")
          .when(PetitionScope.BOUND)
          .that(IN_SYSTEM.and(OPEN_TO_PETITIONER))
          .judgedOn(RECEIVED)
          .build();

  /** 重大、紧急信访信息立即报告. */
  public static final Requirement<Petition> REPORTED_UP =
      requirement("service.petition.urgent-report", PETITION)
          .label("重大、紧急信访信息的报告", "report of major or urgent petitions")
          .clause(
              PETITION_WORK_REGULATION.article(25),
              TEXT,
              SHALL,
              "重大、紧急的信访信息，立即报告本级党委和政府",
              "major or urgent information from petitions is reported at once to party and"
                  + " government of the level")
          .when(PetitionScope.BOUND)
          .when(MAJOR_OR_URGENT)
          .that(REPORTED_AT_ONCE)
          .judgedOn(RECEIVED)
          .build();
}
