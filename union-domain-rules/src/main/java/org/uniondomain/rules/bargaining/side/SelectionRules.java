package org.uniondomain.rules.bargaining.side;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.side.SelectionMethod.DEMOCRATICALLY_RECOMMENDED;
import static org.uniondomain.core.bargaining.side.SelectionMethod.LEGAL_REPRESENTATIVE_APPOINTED;
import static org.uniondomain.core.bargaining.side.SelectionMethod.UNION_APPOINTED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.assembly.BallotFacts.IN_FAVOUR;
import static org.uniondomain.rules.assembly.BallotFacts.TOTAL;
import static org.uniondomain.rules.bargaining.contract.ProvisionsScope.PROVISIONS;
import static org.uniondomain.rules.bargaining.contract.ProvisionsScope.WAGE_MEASURES;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.CONSENT;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.GUIDED_BY_HIGHER_UNION;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.KIND;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.ROLE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.SELECTION;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.STAFF;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.TERM_SET;
import static org.uniondomain.rules.bargaining.side.RepresentedStaffFacts.UNION_EXISTS;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.bargaining.contract.ProvisionsScope;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 协商代表产生规则: how representatives are made, and for how long. */
public final class SelectionRules {
  private SelectionRules() {}

  private static final Condition<BargainingSide> OF_WORKERS = ROLE.is(SideRole.WORKERS);
  private static final Condition<BargainingSide> UNION = STAFF.of(UNION_EXISTS);
  private static final Condition<BargainingSide> WITHOUT_UNION = OF_WORKERS.and(UNION.not());

  /** 职工一方由工会选派. */
  public static final Requirement<BargainingSide> UNION_SELECTS =
      requirement("bargaining.side.union-selects", BARGAINING_SIDE)
          .label("职工一方协商代表由工会选派", "worker representatives appointed by the union")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(20, 1),
              TEXT,
              SHALL,
              "已建工会的，职工一方协商代表由本单位工会选派",
              "where there is a union, it appoints the representatives of the workers")
          .when(OF_WORKERS.and(UNION))
          .that(SELECTION.is(UNION_APPOINTED))
          .build();

  /** 未建工会的由职工民主推荐. */
  public static final Requirement<BargainingSide> STAFF_RECOMMENDS =
      requirement("bargaining.side.staff-recommends", BARGAINING_SIDE)
          .label("未建工会的由职工民主推荐", "worker representatives recommended by the staff")
          .clause(
              WAGE_BARGAINING_MEASURES.article(9),
              TEXT,
              SHALL,
              "未建工会的，职工一方协商代表由职工民主推举产生",
              "where there is no union, the staff democratically put forward their representatives")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(20, 1), TEXT)
          .when(WITHOUT_UNION.and(ProvisionsScope.covers(KIND)))
          .that(SELECTION.is(DEMOCRATICALLY_RECOMMENDED))
          .build();

  /** 职工同意比例, 半数以上. */
  public static final Threshold<Ratio> CONSENT_SHARE =
      threshold(
              "bargaining.side.consent-share",
              RATIO,
              NOT_LOWER_THAN,
              "职工对协商代表的同意比例",
              "share of the staff that consents to its representatives")
          .atTheLine(VOTE_ON_THE_LINE)
          .since(PROVISIONS, Ratio.of(1, 2), COLLECTIVE_CONTRACT_PROVISIONS.article(20, 1), TEXT);

  /** 工资集体协商职工同意比例. */
  public static final Threshold<Ratio> WAGE_CONSENT_SHARE =
      threshold(
              "bargaining.side.wage-consent-share",
              RATIO,
              NOT_LOWER_THAN,
              "工资集体协商中职工对协商代表的同意比例",
              "share of the staff that consents to its representatives in wage bargaining")
          .atTheLine(VOTE_ON_THE_LINE)
          .since(WAGE_MEASURES, Ratio.of(1, 2), WAGE_BARGAINING_MEASURES.article(9), TEXT);

  /** 职工同意. */
  public static final Requirement<BargainingSide> CONSENTED =
      consented(
          "bargaining.side.consent",
          "职工同意协商代表",
          "consent of the staff to its representatives",
          CONSENT_SHARE,
          KIND.is(WAGE).not());

  /** 工资集体协商职工同意. */
  public static final Requirement<BargainingSide> WAGE_CONSENTED =
      consented(
          "bargaining.side.wage-consent",
          "职工同意工资集体协商代表",
          "consent of the staff to its representatives in wage bargaining",
          WAGE_CONSENT_SHARE,
          KIND.is(WAGE));

  private static Requirement<BargainingSide> consented(
      String id,
      String chinese,
      String english,
      Threshold<Ratio> share,
      Condition<BargainingSide> kind) {
    return requirement(id, BARGAINING_SIDE)
        .label(chinese, english)
        .clause(
            share,
            SHALL,
            "未建工会的，同意人数{bound}本单位职工的{value}",
            "where there is no union, those who consent are {bound} {value} of the staff")
        .when(WITHOUT_UNION.and(kind))
        .that(CONSENT.of(IN_FAVOUR).meets(share.of(CONSENT.of(TOTAL))))
        .build();
  }

  /** 上级工会指导. */
  public static final Requirement<BargainingSide> GUIDED =
      requirement("bargaining.side.guided", BARGAINING_SIDE)
          .label("上级工会指导推举代表", "election guided by the higher union")
          .clause(
              LABOUR_CONTRACT_LAW.article(51, 2),
              TEXT,
              SHALL,
              "未建工会的，由上级工会指导劳动者推举代表",
              "where there is no union, the higher union guides the election of representatives")
          .when(WITHOUT_UNION)
          .that(GUIDED_BY_HIGHER_UNION)
          .build();

  /** 用人单位一方由法定代表人指派. */
  public static final Requirement<BargainingSide> EMPLOYER_APPOINTS =
      requirement("bargaining.side.employer-appoints", BARGAINING_SIDE)
          .label("用人单位协商代表由法定代表人指派", "employer's representatives appointed")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(21),
              TEXT,
              SHALL,
              "用人单位一方协商代表由法定代表人指派",
              "the legal representative appoints the representatives of the employer")
          .when(ROLE.is(SideRole.EMPLOYER))
          .that(SELECTION.is(LEGAL_REPRESENTATIVE_APPOINTED))
          .build();

  /** 代表任期. */
  public static final Requirement<BargainingSide> TERM_OF_OFFICE =
      requirement("bargaining.side.term-of-office", BARGAINING_SIDE)
          .label("协商代表任期", "term of the representatives")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(22),
              TEXT,
              SHALL,
              "协商代表履行职责的期限由被代表方确定",
              "the side that is represented sets how long its representatives serve")
          .consequence(ADVISORY, COLLECTIVE_CONTRACT_PROVISIONS.article(22))
          .that(TERM_SET)
          .build();
}
