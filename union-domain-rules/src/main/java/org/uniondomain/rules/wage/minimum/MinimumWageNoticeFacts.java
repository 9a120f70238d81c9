package org.uniondomain.rules.wage.minimum;

import java.time.LocalDate;
import org.uniondomain.core.wage.minimum.MinimumWageNotice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 最低工资标准公布要素: what can be told of the publication of a minimum wage. */
public final class MinimumWageNoticeFacts {
  private MinimumWageNoticeFacts() {}

  /** 最低工资标准公布. */
  public static final Subject<MinimumWageNotice> MINIMUM_WAGE_NOTICE =
      Subject.named(
          "minimum-wage-notice",
          MinimumWageNotice.class,
          "最低工资标准公布",
          "publication of a minimum wage");

  /** 公布日. */
  public static final QuantityFact<MinimumWageNotice, LocalDate> PUBLISHED_ON =
      MINIMUM_WAGE_NOTICE.day(
          "published-on",
          "公布日",
          "day of publication",
          MinimumWageNotice::publishedOn,
          MinimumWageNotice::withPublishedOn);

  /** 用人单位公示日. */
  public static final QuantityFact<MinimumWageNotice, LocalDate> POSTED_ON =
      MINIMUM_WAGE_NOTICE.day(
          "posted-on",
          "用人单位公示日",
          "day of posting",
          MinimumWageNotice::postedOn,
          MinimumWageNotice::withPostedOn);

  /** 上次调整日. */
  public static final QuantityFact<MinimumWageNotice, LocalDate> FORMER_ON =
      MINIMUM_WAGE_NOTICE.day(
          "former-on",
          "上次调整日",
          "day of the former adjustment",
          MinimumWageNotice::formerOn,
          MinimumWageNotice::withFormerOn);

  /** 词汇. */
  public static final Vocabulary<MinimumWageNotice> VOCABULARY =
      Vocabulary.of(MINIMUM_WAGE_NOTICE, MinimumWageNotice.builder().build())
          .with(PUBLISHED_ON, POSTED_ON, FORMER_ON);
}
