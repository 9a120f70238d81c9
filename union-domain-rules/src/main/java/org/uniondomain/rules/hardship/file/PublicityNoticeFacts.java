package org.uniondomain.rules.hardship.file;

import org.uniondomain.core.hardship.file.PublicityNotice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 公示内容要素: what can be told of a notice. */
public final class PublicityNoticeFacts {
  private PublicityNoticeFacts() {}

  /** 公示内容. */
  public static final Subject<PublicityNotice> PUBLICITY_NOTICE =
      Subject.named("publicity-notice", PublicityNotice.class, "公示内容", "publicity notice");

  /** 公示身份证号码. */
  public static final Flag<PublicityNotice> SHOWS_IDENTITY_NUMBER =
      PUBLICITY_NOTICE
          .flag(
              "shows-identity-number",
              "公示身份证号码",
              "shows identity numbers",
              PublicityNotice::showsIdentityNumber,
              PublicityNotice::withShowsIdentityNumber)
          .actionable();

  /** 公示银行卡号. */
  public static final Flag<PublicityNotice> SHOWS_BANK_CARD =
      PUBLICITY_NOTICE
          .flag(
              "shows-bank-card",
              "公示银行卡号",
              "shows bank cards",
              PublicityNotice::showsBankCard,
              PublicityNotice::withShowsBankCard)
          .actionable();

  /** 公示病情细节. */
  public static final Flag<PublicityNotice> SHOWS_MEDICAL_DETAIL =
      PUBLICITY_NOTICE
          .flag(
              "shows-medical-detail",
              "公示病情细节",
              "shows medical details",
              PublicityNotice::showsMedicalDetail,
              PublicityNotice::withShowsMedicalDetail)
          .actionable();

  /** 公示不满十四周岁儿童信息. */
  public static final Flag<PublicityNotice> SHOWS_YOUNG_CHILDREN =
      PUBLICITY_NOTICE
          .flag(
              "shows-young-children",
              "公示不满十四周岁儿童信息",
              "shows data of children under fourteen",
              PublicityNotice::showsYoungChildren,
              PublicityNotice::withShowsYoungChildren)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<PublicityNotice> VOCABULARY =
      Vocabulary.of(PUBLICITY_NOTICE, PublicityNotice.builder().build())
          .with(SHOWS_IDENTITY_NUMBER, SHOWS_BANK_CARD, SHOWS_MEDICAL_DETAIL, SHOWS_YOUNG_CHILDREN);
}
