package org.uniondomain.rules.organisation.member;

import java.time.LocalDate;
import org.uniondomain.core.organisation.member.MembershipApplication;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 入会申请要素: what can be told of an application for membership. */
public final class MembershipApplicationFacts {
  private MembershipApplicationFacts() {}

  /** 入会申请. */
  public static final Subject<MembershipApplication> MEMBERSHIP_APPLICATION =
      Subject.named(
          "membership-application",
          MembershipApplication.class,
          "入会申请",
          "an application for membership");

  /** 在中国境内用人单位工作. */
  public static final Flag<MembershipApplication> EMPLOYED =
      MEMBERSHIP_APPLICATION.flag(
          "employed",
          "在中国境内用人单位工作",
          "employed in China",
          MembershipApplication::employed,
          MembershipApplication::withEmployed);

  /** 以工资收入为主要生活来源. */
  public static final Flag<MembershipApplication> LIVES_ON_WAGES =
      MEMBERSHIP_APPLICATION.flag(
          "lives-on-wages",
          "以工资收入为主要生活来源",
          "lives on wages",
          MembershipApplication::livesOnWages,
          MembershipApplication::withLivesOnWages);

  /** 与用人单位建立劳动关系. */
  public static final Flag<MembershipApplication> IN_EMPLOYMENT =
      MEMBERSHIP_APPLICATION.flag(
          "in-employment",
          "与用人单位建立劳动关系",
          "employment relation",
          MembershipApplication::inEmployment,
          MembershipApplication::withInEmployment);

  /** 被拒绝入会. */
  public static final Flag<MembershipApplication> REFUSED =
      MEMBERSHIP_APPLICATION
          .flag(
              "refused",
              "被拒绝入会",
              "refused",
              MembershipApplication::refused,
              MembershipApplication::withRefused)
          .actionable();

  /** 入会日. */
  public static final QuantityFact<MembershipApplication, LocalDate> JOINED_ON =
      MEMBERSHIP_APPLICATION.day(
          "joined-on",
          "入会日",
          "day of joining",
          MembershipApplication::joinedOn,
          MembershipApplication::withJoinedOn);

  /** 申请日. */
  public static final QuantityFact<MembershipApplication, LocalDate> APPLIED_ON =
      MEMBERSHIP_APPLICATION.day(
          "applied-on",
          "申请日",
          "day of the application",
          MembershipApplication::appliedOn,
          MembershipApplication::withAppliedOn);

  /** 基层工会委员会批准日. */
  public static final QuantityFact<MembershipApplication, LocalDate> APPROVED_ON =
      MEMBERSHIP_APPLICATION.day(
          "approved-on",
          "基层工会委员会批准日",
          "day of the approval",
          MembershipApplication::approvedOn,
          MembershipApplication::withApprovedOn);

  /** 发给会员证日. */
  public static final QuantityFact<MembershipApplication, LocalDate> CARD_ISSUED_ON =
      MEMBERSHIP_APPLICATION.day(
          "card-issued-on",
          "发给会员证日",
          "day of the card",
          MembershipApplication::cardIssuedOn,
          MembershipApplication::withCardIssuedOn);

  /** 词汇. */
  public static final Vocabulary<MembershipApplication> VOCABULARY =
      Vocabulary.of(MEMBERSHIP_APPLICATION, MembershipApplication.builder().build())
          .with(EMPLOYED, LIVES_ON_WAGES, IN_EMPLOYMENT, REFUSED)
          .with(JOINED_ON, APPLIED_ON, APPROVED_ON, CARD_ISSUED_ON);
}
