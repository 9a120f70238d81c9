package org.uniondomain.rules.organisation.founding;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.DAYS_IN_ORDER;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.OrganisationLaw.BEIJING_MEASURES;
import static org.uniondomain.rules.law.OrganisationLaw.HENAN_REGULATIONS;
import static org.uniondomain.rules.law.OrganisationLaw.INNER_MONGOLIA_FOREIGN_INVESTED;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.APPROVED_ON;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.FOREIGN_INVESTED;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.FOUNDED_ON;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.HELPERS_SENT;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.OBSTRUCTED;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.OPENED_ON;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.RESOLVED_ON;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.UNION_FOUNDING;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.WOMENS_COMMITTEE_DUE;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.WOMENS_COMMITTEE_FOUNDED_ON;
import static org.uniondomain.rules.organisation.founding.UnionFoundingFacts.WORKERS_WISH;

import java.time.LocalDate;
import org.uniondomain.core.organisation.founding.UnionFounding;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 工会组建规则: by whose vote and with whose approval a union is founded, and by when. */
public final class FoundingRules {
  private FoundingRules() {}

  private static final Condition<UnionFounding> FOUNDED = FOUNDED_ON.happened();

  /** 组建决议. */
  public static final Requirement<UnionFounding> RESOLUTION =
      requirement("organisation.founding.resolution", UNION_FOUNDING)
          .label("组建工会的决议", "founding vote")
          .clause(
              CHARTER.in("2008").article(16),
              TEXT,
              SHALL,
              "组建工会，须经会员大会或者会员代表大会通过",
              "a union is founded by a vote of the assembly or congress of members")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(FOUNDED)
          .that(RESOLVED_ON.happened())
          .build();

  /** 上级工会批准. */
  public static final Requirement<UnionFounding> APPROVAL =
      requirement("organisation.founding.approval", UNION_FOUNDING)
          .label("组建工会报上一级工会批准", "approval of the founding")
          .clause(
              TRADE_UNION_LAW.in("2001").article(11),
              TEXT,
              SHALL,
              "组建工会，必须报上一级工会批准",
              "the founding of a union needs the approval of the next higher union")
          .later(TRADE_UNION_LAW.in("2021").article(12), TEXT)
          .when(FOUNDED)
          .that(APPROVED_ON.happened())
          .build();

  /** 先决议后批准. */
  public static final Requirement<UnionFounding> IN_ORDER =
      requirement("organisation.founding.in-order", UNION_FOUNDING)
          .label("先决议后批准", "vote before approval")
          .clause(
              DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "上级工会批准日不早于组建决议日",
              "the approval is not earlier than the founding vote")
          .when(APPROVED_ON.happened().and(RESOLVED_ON.happened()))
          .that(APPROVED_ON.meets(Limit.at(NOT_EARLIER_THAN, RESOLVED_ON)))
          .build();

  /** 外商投资企业组建工会的期限; that the text still stands today was not checked. */
  public static final Threshold<Term> FOREIGN_INVESTED_TERM =
      threshold(
              "organisation.founding.foreign-invested-term",
              TERM,
              WITHIN,
              "外商投资企业组建工会的期限",
              "term for a union in a foreign-invested enterprise")
          .in(Regions.INNER_MONGOLIA)
          .since(
              LocalDate.of(1997, 8, 2),
              Term.months(6),
              INNER_MONGOLIA_FOREIGN_INVESTED.cited(),
              EXCERPT)
          .reviewed(LocalDate.of(1997, 8, 2));

  /** 外商投资企业按期组建工会. */
  public static final Requirement<UnionFounding> FOREIGN_INVESTED_IN_TIME =
      requirement("organisation.founding.foreign-invested", UNION_FOUNDING)
          .label("外商投资企业按期组建工会", "union in a foreign-invested enterprise in time")
          .clause(
              FOREIGN_INVESTED_TERM,
              SHALL,
              "外商投资企业自开业之日起{value}{bound}组建工会",
              "a foreign-invested enterprise has a union {bound} {value} of its opening")
          .when(FOREIGN_INVESTED)
          .that(FOUNDED_ON.meets(FOREIGN_INVESTED_TERM.after(OPENED_ON).rolledIf(ROLL_OVER)))
          .build();

  /** 新建单位组建工会的期限. */
  public static final Threshold<Term> NEW_UNIT_TERM =
      threshold(
              "organisation.founding.new-unit-term",
              TERM,
              WITHIN,
              "新建单位组建工会的期限",
              "term for a union in a new unit")
          .in(Regions.HENAN)
          .since(LocalDate.of(2005, 1, 1), Term.years(1), HENAN_REGULATIONS.article(6), TEXT);

  /** 新建单位按期组建工会. */
  public static final Requirement<UnionFounding> NEW_UNIT_IN_TIME =
      requirement("organisation.founding.new-unit", UNION_FOUNDING)
          .label("新建单位按期组建工会", "union in a new unit in time")
          .clause(
              NEW_UNIT_TERM,
              SHALL,
              "新建单位自开业之日起{value}{bound}组建工会",
              "a new unit has a union {bound} {value} of its opening")
          .that(FOUNDED_ON.meets(NEW_UNIT_TERM.after(OPENED_ON).rolledIf(ROLL_OVER)))
          .build();

  /** 上级工会派员帮助前的期限. */
  public static final Threshold<Term> HELP_TERM =
      threshold(
              "organisation.founding.help-term",
              TERM,
              WITHIN,
              "上级工会派员帮助前的期限",
              "term before the union above sends help")
          .in(Regions.BEIJING)
          .since(LocalDate.of(2016, 1, 1), Term.months(6), BEIJING_MEASURES.article(11, 3), TEXT);

  /** 上级工会派员帮助组建: permitted where there is no union in time and the workers wish one. */
  public static final Requirement<UnionFounding> HELP =
      requirement("organisation.founding.help", UNION_FOUNDING)
          .label("上级工会派员帮助组建工会", "help of the union above")
          .clause(
              HELP_TERM,
              MAY,
              "开业{value}{bound}未组建工会而职工要求组建的，上级工会可以派员帮助组建",
              "where there is no union {bound} {value} of the opening and the workers wish one, the"
                  + " union above may send people to help")
          .when(WORKERS_WISH.and(FOUNDED_ON.meets(HELP_TERM.after(OPENED_ON)).not()))
          .that(HELPERS_SENT)
          .build();

  /** 不得阻挠. */
  public static final Requirement<UnionFounding> NOT_OBSTRUCTED =
      requirement("organisation.founding.not-obstructed", UNION_FOUNDING)
          .label("不得阻挠参加和组织工会", "no obstruction of joining or founding")
          .clause(
              TRADE_UNION_LAW.in("2001").article(3),
              TEXT,
              SHALL_NOT,
              "任何组织和个人不得阻挠职工参加和组织工会，不得阻挠上级工会帮助、指导组建",
              "nobody keeps workers from joining or founding a union, or a higher union from"
                  + " helping them")
          .later(TRADE_UNION_LAW.in("2021").article(12, 2), TEXT)
          .that(OBSTRUCTED.not())
          .build();

  /** 女职工委员会同时建立. */
  public static final Requirement<UnionFounding> WOMENS_COMMITTEE_TOGETHER =
      requirement("organisation.founding.womens-committee-together", UNION_FOUNDING)
          .label("女职工委员会与工会委员会同时建立", "women workers' committee founded with the union")
          .clause(
              CHARTER.in("2008").article(14),
              TEXT,
              SHALL,
              "女职工委员会与工会委员会同时建立",
              "the women workers' committee is set up together with the committee of the union")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(FOUNDED.and(WOMENS_COMMITTEE_DUE))
          .that(WOMENS_COMMITTEE_FOUNDED_ON.meets(Limit.at(EXACTLY, FOUNDED_ON)))
          .build();

  /** 规则. */
  public static final SubjectRules<UnionFounding> RULES =
      SubjectRules.of(
          VOCABULARY,
          RESOLUTION,
          APPROVAL,
          IN_ORDER,
          FOREIGN_INVESTED_IN_TIME,
          NEW_UNIT_IN_TIME,
          HELP,
          NOT_OBSTRUCTED,
          WOMENS_COMMITTEE_TOGETHER);
}
