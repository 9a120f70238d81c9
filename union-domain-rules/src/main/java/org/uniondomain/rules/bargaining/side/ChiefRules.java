package org.uniondomain.rules.bargaining.side;

import static org.uniondomain.core.bargaining.side.RepresentativePost.ACTING_UNION_HEAD;
import static org.uniondomain.core.bargaining.side.RepresentativePost.LEGAL_REPRESENTATIVE;
import static org.uniondomain.core.bargaining.side.RepresentativePost.MANAGER;
import static org.uniondomain.core.bargaining.side.RepresentativePost.UNION_CHAIR;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.KIND;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.REPRESENTATIVES;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.ROLE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.STAFF;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.AUTHORISED_IN_WRITING;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.CHIEF;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.ELECTED_CHIEF;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.POSTS;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.REPRESENTATIVE_POST;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.SOURCE;
import static org.uniondomain.rules.bargaining.side.RepresentedStaffFacts.UNION_EXISTS;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.RepresentativeSource;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.rules.bargaining.contract.ProvisionsScope;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 首席代表规则: who speaks first for a side. */
public final class ChiefRules {
  private ChiefRules() {}

  private static final Condition<BargainingSide> UNION = STAFF.of(UNION_EXISTS);

  /** 首席代表一人. */
  public static final Requirement<BargainingSide> ONE_CHIEF =
      requirement("bargaining.side.one-chief", BARGAINING_SIDE)
          .label("每方一名首席代表", "one chief representative of each side")
          .clause(
              WAGE_BARGAINING_MEASURES.article(10),
              TEXT,
              SHALL,
              "每方确定一名首席代表",
              "each side has one chief representative")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(19, 2), TEXT)
          .when(ProvisionsScope.covers(KIND))
          .that(REPRESENTATIVES.count(CHIEF).meets(Limit.at(EXACTLY, Quantity.of(1))))
          .build();

  /** 职工一方首席代表: the union chair or whom the chair authorises; without a union, the elected one. */
  public static final Requirement<BargainingSide> WORKERS_CHIEF =
      requirement("bargaining.side.workers-chief", BARGAINING_SIDE)
          .label("职工一方首席代表人选", "chief representative of the workers")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(20, 2),
              TEXT,
              SHALL,
              "职工一方首席代表为工会主席或者其书面委托的其他协商代表，主席空缺时为工会主要负责人；未建工会的，由协商代表民主推举",
              "the chief of the workers is the union chair, another representative with the chair's"
                  + " written authorisation, or the person in charge while the chair is vacant;"
                  + " without a union, one whom the representatives elect")
          .when(ROLE.is(SideRole.WORKERS))
          .that(
              REPRESENTATIVES.every(
                  any(
                      CHIEF.not(),
                      all(
                          REPRESENTATIVES.outer(UNION),
                          any(
                              POSTS.some(
                                  REPRESENTATIVE_POST.isOneOf(UNION_CHAIR, ACTING_UNION_HEAD)),
                              AUTHORISED_IN_WRITING)),
                      all(REPRESENTATIVES.outer(UNION.not()), ELECTED_CHIEF))))
          .build();

  /** 用人单位首席代表. */
  public static final Requirement<BargainingSide> EMPLOYERS_CHIEF =
      requirement("bargaining.side.employers-chief", BARGAINING_SIDE)
          .label("用人单位首席代表人选", "chief representative of the employer")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(21),
              TEXT,
              SHALL,
              "用人单位首席代表为法定代表人或者其书面委托的管理人员",
              "the chief of the employer is the legal representative, or a manager with written"
                  + " authorisation")
          .when(ROLE.is(SideRole.EMPLOYER))
          .that(
              REPRESENTATIVES.every(
                  any(
                      CHIEF.not(),
                      POSTS.some(REPRESENTATIVE_POST.is(LEGAL_REPRESENTATIVE)),
                      all(POSTS.some(REPRESENTATIVE_POST.is(MANAGER)), AUTHORISED_IN_WRITING))))
          .build();

  /** 首席代表须为本单位人员. */
  public static final Requirement<BargainingSide> CHIEF_INSIDER =
      requirement("bargaining.side.chief-insider", BARGAINING_SIDE)
          .label("首席代表为本单位人员", "chief representative from inside")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(23, 2),
              TEXT,
              SHALL_NOT,
              "首席代表由非本单位人员代理",
              "the chief representative is replaced by an outsider")
          .that(REPRESENTATIVES.every(CHIEF.not().or(SOURCE.is(RepresentativeSource.INSIDER))))
          .build();
}
