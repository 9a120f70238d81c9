package org.uniondomain.rules.organisation.founding;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.founding.UnionClosureFacts.APPROVED_ON;
import static org.uniondomain.rules.organisation.founding.UnionClosureFacts.AT_WILL;
import static org.uniondomain.rules.organisation.founding.UnionClosureFacts.CLOSED_ON;
import static org.uniondomain.rules.organisation.founding.UnionClosureFacts.EMPLOYER_ENDED_ON;
import static org.uniondomain.rules.organisation.founding.UnionClosureFacts.MERGED_INTO_DEPARTMENT;
import static org.uniondomain.rules.organisation.founding.UnionClosureFacts.REPORTED_ON;
import static org.uniondomain.rules.organisation.founding.UnionClosureFacts.RESOLVED_ON;
import static org.uniondomain.rules.organisation.founding.UnionClosureFacts.UNION_CLOSURE;
import static org.uniondomain.rules.organisation.founding.UnionClosureFacts.VOCABULARY;

import org.uniondomain.core.organisation.founding.UnionClosure;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/**
 * 工会撤销规则: nobody dissolves or merges a union at will; with its employer it ends by law, and
 * otherwise by a vote and with approval.
 */
public final class ClosureRules {
  private ClosureRules() {}

  private static final Condition<UnionClosure> EMPLOYER_ENDED = EMPLOYER_ENDED_ON.happened();
  private static final Condition<UnionClosure> BY_ITSELF =
      CLOSED_ON.happened().and(EMPLOYER_ENDED.not());

  /** 不得随意撤销、合并. */
  public static final Requirement<UnionClosure> NOT_AT_WILL =
      requirement("organisation.closure.not-at-will", UNION_CLOSURE)
          .label("不得随意撤销、合并工会组织", "no dissolving or merging at will")
          .clause(
              TRADE_UNION_LAW.in("2001").article(12),
              TEXT,
              SHALL_NOT,
              "任何组织和个人不得随意撤销、合并工会组织",
              "nobody dissolves or merges a union at will")
          .later(TRADE_UNION_LAW.in("2021").article(13, 1), TEXT)
          .that(AT_WILL.not())
          .build();

  /** 不得将工会机构归属其他部门. */
  public static final Requirement<UnionClosure> NOT_MERGED =
      requirement("organisation.closure.not-merged", UNION_CLOSURE)
          .label("不得将工会机构归属其他工作部门", "no merging of the organ into a department")
          .clause(
              CHARTER.in("2008").article(16),
              TEXT,
              SHALL_NOT,
              "不得把工会的机构合并、归属到其他工作部门",
              "the organ of a union is not merged into another department")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .that(MERGED_INTO_DEPARTMENT.not())
          .build();

  /** 用人单位终止，工会相应撤销. */
  public static final Requirement<UnionClosure> ENDS_WITH_EMPLOYER =
      requirement("organisation.closure.ends-with-employer", UNION_CLOSURE)
          .label("用人单位终止的，工会相应撤销", "union ends with its employer")
          .clause(
              TRADE_UNION_LAW.in("2001").article(12),
              TEXT,
              SHALL,
              "用人单位终止或者被撤销的，该单位的工会相应撤销",
              "where the employer ends, its union is dissolved")
          .later(TRADE_UNION_LAW.in("2021").article(13, 2), TEXT)
          .when(EMPLOYER_ENDED)
          .that(CLOSED_ON.happened())
          .build();

  /** 撤销后报告上一级工会. */
  public static final Requirement<UnionClosure> REPORTED =
      requirement("organisation.closure.reported", UNION_CLOSURE)
          .label("工会随用人单位撤销的，报告上一级工会", "end reported to the union above")
          .clause(
              TRADE_UNION_LAW.in("2001").article(12),
              TEXT,
              SHALL,
              "工会随用人单位撤销的，报告上一级工会",
              "the end of a union with its employer is reported to the next higher union")
          .later(TRADE_UNION_LAW.in("2021").article(13, 2), TEXT)
          .when(EMPLOYER_ENDED.and(CLOSED_ON.happened()))
          .that(REPORTED_ON.happened())
          .build();

  /** 撤销决议. */
  public static final Requirement<UnionClosure> RESOLUTION =
      requirement("organisation.closure.resolution", UNION_CLOSURE)
          .label("撤销工会的决议", "vote to dissolve")
          .clause(
              CHARTER.in("2008").article(16),
              TEXT,
              SHALL,
              "撤销工会，须经会员大会或者会员代表大会通过",
              "a union is dissolved by a vote of the assembly or congress of members")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(BY_ITSELF)
          .that(RESOLVED_ON.happened())
          .build();

  /** 撤销经上一级工会批准. */
  public static final Requirement<UnionClosure> APPROVAL =
      requirement("organisation.closure.approval", UNION_CLOSURE)
          .label("撤销工会报上一级工会批准", "approval of the end")
          .clause(
              CHARTER.in("2008").article(16),
              TEXT,
              SHALL,
              "撤销工会，须报上一级工会批准",
              "the end of a union needs the approval of the next higher union")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(BY_ITSELF)
          .that(APPROVED_ON.happened())
          .build();

  /** 规则. */
  public static final SubjectRules<UnionClosure> RULES =
      SubjectRules.of(
          VOCABULARY, NOT_AT_WILL, NOT_MERGED, ENDS_WITH_EMPLOYER, REPORTED, RESOLUTION, APPROVAL);
}
