package org.uniondomain.rules.organisation.member;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.APPLIED_ON;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.APPROVED_ON;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.CARD_ISSUED_ON;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.EMPLOYED;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.IN_EMPLOYMENT;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.JOINED_ON;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.LIVES_ON_WAGES;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.MEMBERSHIP_APPLICATION;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.REFUSED;
import static org.uniondomain.rules.organisation.member.MembershipApplicationFacts.VOCABULARY;

import org.uniondomain.core.organisation.member.MembershipApplication;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/** 入会规则: who can join, and what makes somebody a member. */
public final class ApplicationRules {
  private ApplicationRules() {}

  /** 不得拒绝入会: ethnicity, sex, occupation, belief and education do not matter. */
  public static final Requirement<MembershipApplication> NOT_REFUSED =
      requirement("organisation.application.not-refused", MEMBERSHIP_APPLICATION)
          .label("劳动者有参加工会的权利", "right to join")
          .clause(
              TRADE_UNION_LAW.in("2001").article(3),
              TEXT,
              SHALL_NOT,
              "在中国境内用人单位以工资收入为主要生活来源的劳动者，不分民族、种族、性别、职业、宗教信仰、教育程度，都有参加工会的权利，不得拒绝",
              "who works for an employer in China and lives on wages can join a union, whatever the"
                  + " ethnicity, sex, occupation, belief or education")
          .later(TRADE_UNION_LAW.in("2021").article(3), TEXT)
          .when(EMPLOYED.and(LIVES_ON_WAGES))
          .that(REFUSED.not())
          .build();

  /** 与用人单位建立劳动关系的: added by the constitution of the unions. */
  public static final Requirement<MembershipApplication> NOT_REFUSED_IN_EMPLOYMENT =
      requirement("organisation.application.not-refused-in-employment", MEMBERSHIP_APPLICATION)
          .label("与用人单位建立劳动关系的可以入会", "right to join in an employment relation")
          .clause(
              CHARTER.in("2008").article(1),
              TEXT,
              SHALL_NOT,
              "与用人单位建立劳动关系的劳动者申请入会，不得拒绝",
              "who is in an employment relation can join a union")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(EMPLOYED.and(IN_EMPLOYMENT))
          .that(REFUSED.not())
          .build();

  /** 入会手续. */
  public static final Requirement<MembershipApplication> STEPS =
      requirement("organisation.application.steps", MEMBERSHIP_APPLICATION)
          .label("入会手续", "steps of joining")
          .clause(
              CHARTER.in("2008").article(2),
              TEXT,
              SHALL,
              "入会由本人自愿申请，经基层工会委员会批准，并发给会员证",
              "somebody joins by an own application, the approval of the grass-roots committee and"
                  + " a card")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(JOINED_ON.happened())
          .that(all(APPLIED_ON.happened(), APPROVED_ON.happened(), CARD_ISSUED_ON.happened()))
          .build();

  /** 规则. */
  public static final SubjectRules<MembershipApplication> RULES =
      SubjectRules.of(VOCABULARY, NOT_REFUSED, NOT_REFUSED_IN_EMPLOYMENT, STEPS);
}
