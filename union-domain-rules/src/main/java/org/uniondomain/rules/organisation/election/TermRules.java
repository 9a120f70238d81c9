package org.uniondomain.rules.organisation.election;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.structure.UnionKind.INDUSTRIAL_UNION;
import static org.uniondomain.core.organisation.structure.UnionKind.LOCAL_FEDERATION;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.UNION_PRACTICE;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.election.CommitteeTermFacts.CHANGED_EARLY;
import static org.uniondomain.rules.organisation.election.CommitteeTermFacts.COMMITTEE_TERM;
import static org.uniondomain.rules.organisation.election.CommitteeTermFacts.ENDS_ON;
import static org.uniondomain.rules.organisation.election.CommitteeTermFacts.KIND;
import static org.uniondomain.rules.organisation.election.CommitteeTermFacts.NEXT_ELECTION_ON;
import static org.uniondomain.rules.organisation.election.CommitteeTermFacts.UPPER_APPROVAL;
import static org.uniondomain.rules.organisation.election.CommitteeTermFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.election.CommitteeTermFacts.YEARS;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.organisation.election.CommitteeTerm;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 工会委员会任期规则: the law names three years or five for grass-roots unions, the unions' constitution
 * three to five, and five for federations and industrial unions.
 */
public final class TermRules {
  private TermRules() {}

  private static final LocalDate LAW_OF_2001 = LocalDate.of(2001, 10, 27);
  private static final LocalDate LAW_OF_2021 = LocalDate.of(2022, 1, 1);
  private static final Citation TERMS_2001 = TRADE_UNION_LAW.in("2001").article(15);
  private static final Citation TERMS_2021 = TRADE_UNION_LAW.in("2021").article(16);
  private static final Condition<CommitteeTerm> HIGHER =
      KIND.isOneOf(LOCAL_FEDERATION, INDUSTRIAL_UNION);

  /** 基层工会委员会任期下限. */
  public static final Threshold<Integer> SHORTEST =
      threshold(
              "organisation.term.shortest",
              COUNT,
              NOT_LOWER_THAN,
              "基层工会委员会任期下限（年）",
              "shortest term of a grass-roots committee, in years")
          .since(LAW_OF_2001, 3, TERMS_2001, TEXT)
          .since(LAW_OF_2021, 3, TERMS_2021, TEXT);

  /** 基层工会委员会任期上限. */
  public static final Threshold<Integer> LONGEST =
      threshold(
              "organisation.term.longest",
              COUNT,
              NOT_EXCEEDING,
              "基层工会委员会任期上限（年）",
              "longest term of a grass-roots committee, in years")
          .since(LAW_OF_2001, 5, TERMS_2001, TEXT)
          .since(LAW_OF_2021, 5, TERMS_2021, TEXT);

  /** 地方工会、产业工会委员会任期. */
  public static final Threshold<Integer> HIGHER_TERM =
      threshold(
              "organisation.term.federation",
              COUNT,
              EXACTLY,
              "地方总工会、产业工会委员会任期（年）",
              "term of the committee of a federation or industrial union, in years")
          .since(LAW_OF_2001, 5, TERMS_2001, TEXT)
          .since(LAW_OF_2021, 5, TERMS_2021, TEXT);

  /** 任期不短于三年、不超过五年. */
  public static final Requirement<CommitteeTerm> RANGE =
      requirement("organisation.term.range", COMMITTEE_TERM)
          .label("基层工会委员会任期", "term of a grass-roots committee")
          .clause(
              SHORTEST,
              SHALL,
              "基层工会委员会每届任期{bound}{value}年、{bound2}{value2}年",
              "the term of a grass-roots committee is {bound} {value} years and {bound2} {value2}")
          .when(HIGHER.not())
          .that(YEARS.meets(SHORTEST).and(YEARS.meets(LONGEST)))
          .build();

  /** 法律所称三年或者五年; four years stand in the constitution only, hence advisory. */
  public static final Requirement<CommitteeTerm> THREE_OR_FIVE =
      requirement("organisation.term.three-or-five", COMMITTEE_TERM)
          .label("基层工会委员会任期三年或者五年", "term of three or of five years")
          .clause(
              TERMS_2001,
              TEXT,
              SHALL,
              "基层工会委员会每届任期{value}年或者{value2}年",
              "the term of a grass-roots committee is {value} or {value2} years")
          .later(TERMS_2021, TEXT)
          .consequence(ADVISORY, UNION_PRACTICE)
          .when(HIGHER.not().and(YEARS.meets(SHORTEST)).and(YEARS.meets(LONGEST)))
          .that(
              YEARS
                  .meets(Limit.at(EXACTLY, SHORTEST.value()))
                  .or(YEARS.meets(Limit.at(EXACTLY, LONGEST.value()))))
          .build();

  /** 章程所称三年至五年. */
  public static final Requirement<CommitteeTerm> THREE_TO_FIVE =
      requirement("organisation.term.three-to-five", COMMITTEE_TERM)
          .label("工会章程：任期三年至五年", "term of three to five years by the constitution")
          .clause(
              CHARTER.in("2008").article(26),
              TEXT,
              MAY,
              "会员大会或者会员代表大会可以在{value}年至{value2}年之间决定每届任期",
              "the assembly or congress may fix a term between {value} and {value2} years")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(HIGHER.not())
          .that(YEARS.meets(SHORTEST).and(YEARS.meets(LONGEST)))
          .build();

  /** 地方总工会、产业工会委员会任期. */
  public static final Requirement<CommitteeTerm> OF_FEDERATIONS =
      requirement("organisation.term.of-federations", COMMITTEE_TERM)
          .label("地方总工会、产业工会委员会任期", "term of the committee of a federation")
          .clause(
              HIGHER_TERM,
              SHALL,
              "地方总工会委员会和产业工会委员会每届任期{bound}{value}年",
              "the term of the committee of a federation or industrial union is {bound} {value}"
                  + " years")
          .when(HIGHER)
          .that(YEARS.meets(HIGHER_TERM))
          .build();

  /** 按期换届: late only with the approval of the union above. */
  public static final Requirement<CommitteeTerm> NOT_OVERDUE =
      requirement("organisation.term.not-overdue", COMMITTEE_TERM)
          .label("按期换届，延期须经批准", "new election in time, or late with approval")
          .clause(
              CHARTER.in("2008").article(26, 3),
              TEXT,
              SHALL,
              "任期届满应当换届选举；延期换届须经上一级工会批准",
              "there is a new election when the term ends; a late one needs the approval of the"
                  + " next higher union")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .that(NEXT_ELECTION_ON.meets(Limit.at(NOT_EXCEEDING, ENDS_ON)).or(UPPER_APPROVAL))
          .build();

  /** 届满而未换届的提示: also where the union above approved. */
  public static final Requirement<CommitteeTerm> ON_TIME =
      requirement("organisation.term.on-time", COMMITTEE_TERM)
          .label("任期届满换届", "new election when the term ends")
          .clause(
              CHARTER.in("2008").article(26, 3),
              TEXT,
              AS_A_RULE,
              "任期届满按期换届选举，特殊情况除外",
              "there is a new election when the term ends, save in special cases")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .that(NEXT_ELECTION_ON.meets(Limit.at(NOT_EXCEEDING, ENDS_ON)))
          .build();

  /** 提前换届须经批准. */
  public static final Requirement<CommitteeTerm> EARLY =
      requirement("organisation.term.early", COMMITTEE_TERM)
          .label("提前换届须经批准", "early election with approval")
          .clause(
              CHARTER.in("2008").article(26, 3),
              TEXT,
              SHALL,
              "提前换届须经上一级工会批准",
              "an early election needs the approval of the next higher union")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(CHANGED_EARLY)
          .that(UPPER_APPROVAL)
          .build();

  /** 规则. */
  public static final SubjectRules<CommitteeTerm> RULES =
      SubjectRules.of(
          VOCABULARY,
          RANGE,
          THREE_OR_FIVE,
          THREE_TO_FIVE,
          OF_FEDERATIONS,
          NOT_OVERDUE,
          ON_TIME,
          EARLY);
}
