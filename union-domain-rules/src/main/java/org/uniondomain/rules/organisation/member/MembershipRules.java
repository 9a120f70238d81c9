package org.uniondomain.rules.organisation.member;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.member.MembershipState.DEEMED_WITHDRAWN;
import static org.uniondomain.core.organisation.member.MembershipState.MEMBER;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.law.UnionDocuments.MEMBERSHIP_MEASURES;
import static org.uniondomain.rules.organisation.member.MembershipFacts.DUES_CHARGED;
import static org.uniondomain.rules.organisation.member.MembershipFacts.HOMES;
import static org.uniondomain.rules.organisation.member.MembershipFacts.IDLE_MONTHS;
import static org.uniondomain.rules.organisation.member.MembershipFacts.KEPT;
import static org.uniondomain.rules.organisation.member.MembershipFacts.MEMBERSHIP;
import static org.uniondomain.rules.organisation.member.MembershipFacts.RETIRED_OR_UNEMPLOYED;
import static org.uniondomain.rules.organisation.member.MembershipFacts.UNCHANGED_AFTER_EDUCATION;
import static org.uniondomain.rules.organisation.member.MembershipFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.member.MembershipFacts.WITHOUT_REASON;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.member.Membership;
import org.uniondomain.core.organisation.member.MembershipState;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 会籍规则: where a membership is held, when it is given up, and what its keeping costs. */
public final class MembershipRules {
  private MembershipRules() {}

  /** 会籍随劳动关系. */
  public static final Requirement<Membership> ONE_HOME =
      requirement("organisation.membership.one-home", MEMBERSHIP)
          .label("会籍只在一个基层工会", "one home of a membership")
          .clause(
              MEMBERSHIP_MEASURES.article(3),
              EXCERPT,
              CONSISTENCY,
              "会籍随劳动关系流动，一次入会、动态接转，同一时间只在一个基层工会",
              "a membership follows the work and is held by one grass-roots union at a time")
          .that(HOMES.meets(Limit.at(NOT_EXCEEDING, Quantity.of(1))))
          .build();

  /** 视为自动退会的月数. */
  public static final Threshold<Integer> IDLE_LINE =
      threshold(
              "organisation.membership.idle-months",
              COUNT,
              REACHING,
              "视为自动退会的连续月数",
              "consecutive months after which somebody is deemed withdrawn")
          .since(LocalDate.of(2008, 10, 21), 6, CHARTER.in("2008").article(6, 2), TEXT)
          .since(LocalDate.of(2013, 10, 22), 6, CHARTER_2013, INFERRED)
          .since(LocalDate.of(2023, 10, 12), 6, CHARTER_2023, INFERRED);

  /** 自动退会: the months alone are not enough. */
  public static final Determination<Membership, MembershipState> STATE =
      determination("organisation.membership.state", MEMBERSHIP, MembershipState.class)
          .label("会籍状况", "state of a membership")
          .clause(
              IDLE_LINE,
              SHALL,
              "会员没有正当理由连续{bound}{value}个月不缴会费、不参加工会活动，经教育拒不改正的，视为自动退会",
              "a member who without a proper reason pays no dues and takes no part for consecutive"
                  + " months {bound} {value}, and whom education does not change, is deemed"
                  + " withdrawn")
          .firstMatch()
          .outcome(
              DEEMED_WITHDRAWN,
              all(IDLE_MONTHS.meets(IDLE_LINE), WITHOUT_REASON, UNCHANGED_AFTER_EDUCATION))
          .otherwise(MEMBER)
          .build();

  /** 保留会籍期间免缴会费. */
  public static final Requirement<Membership> NO_DUES_WHILE_KEPT =
      requirement("organisation.membership.no-dues-while-kept", MEMBERSHIP)
          .label("保留会籍期间免缴会费", "no dues while membership is kept")
          .clause(
              CHARTER.in("2008").article(8),
              TEXT,
              SHALL_NOT,
              "离休、退休和失业的会员可以保留会籍，保留会籍期间免缴会费",
              "retired and unemployed members can keep their membership and pay no dues meanwhile")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(RETIRED_OR_UNEMPLOYED.and(KEPT))
          .that(DUES_CHARGED.meets(Limit.at(NOT_EXCEEDING, Quantity.of(MONEY, Money.ZERO))))
          .build();

  /** 规则. */
  public static final SubjectRules<Membership> RULES =
      SubjectRules.of(VOCABULARY, ONE_HOME, STATE, NO_DUES_WHILE_KEPT);
}
