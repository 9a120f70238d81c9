package org.uniondomain.rules.hardship.file;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.hardship.file.PublicityNoticeFacts.PUBLICITY_NOTICE;
import static org.uniondomain.rules.hardship.file.PublicityNoticeFacts.SHOWS_BANK_CARD;
import static org.uniondomain.rules.hardship.file.PublicityNoticeFacts.SHOWS_IDENTITY_NUMBER;
import static org.uniondomain.rules.hardship.file.PublicityNoticeFacts.SHOWS_MEDICAL_DETAIL;
import static org.uniondomain.rules.hardship.file.PublicityNoticeFacts.SHOWS_YOUNG_CHILDREN;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.SocialAssistanceLaw.PERSONAL_INFORMATION_LAW;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.file.PublicityNotice;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 公示内容规则: what a notice on a household does not show. */
public final class PublicityNoticeRules {
  private PublicityNoticeRules() {}

  /**
   * 个人信息保护法已施行: surely on the day on which it was read among the laws in force; its own first day
   * was not confirmed. That a union's notice falls under it is the reading of this library.
   */
  public static final Threshold<Boolean> LAW_GOVERNS =
      threshold("hardship.notice.law-governs", FLAG, EXACTLY, "个人信息保护法已施行", "law in force")
          .unknownSince(
              LocalDate.of(2021, 8, 20),
              Fact.unknown(),
              PERSONAL_INFORMATION_LAW.article(28),
              CONVENTION)
          .since(LocalDate.of(2025, 4, 19), true, PERSONAL_INFORMATION_LAW.article(28), CONVENTION);

  /** 公示不得含敏感个人信息; numbers of members, employment and income may be shown. */
  public static final Requirement<PublicityNotice> NOTHING_SENSITIVE =
      requirement("hardship.notice.nothing-sensitive", PUBLICITY_NOTICE)
          .label("公示不得含敏感个人信息", "nothing sensitive in a notice")
          .clause(
              LAW_GOVERNS,
              SHALL_NOT,
              "公示内容不得含身份证号码、银行卡号、病情细节和不满十四周岁儿童的信息",
              "a notice shows no identity number, bank card, medical detail or data of a child"
                  + " under fourteen")
          .when(Condition.reads(LAW_GOVERNS))
          .that(
              Condition.any(
                      SHOWS_IDENTITY_NUMBER,
                      SHOWS_BANK_CARD,
                      SHOWS_MEDICAL_DETAIL,
                      SHOWS_YOUNG_CHILDREN)
                  .not())
          .build();

  /** 规则. */
  public static final SubjectRules<PublicityNotice> RULES =
      SubjectRules.of(PublicityNoticeFacts.VOCABULARY, NOTHING_SENSITIVE);
}
