package org.uniondomain.rules.honour;

import java.time.LocalDate;
import org.uniondomain.core.honour.Honour;
import org.uniondomain.core.honour.HonourBasis;
import org.uniondomain.core.honour.HonourBatch;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.HonourRecipient;
import org.uniondomain.core.honour.QuotaCategory;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 荣誉要素: what can be told of it. */
public final class HonourFacts {
  private HonourFacts() {}

  /** 荣誉. */
  public static final Subject<Honour> HONOUR =
      Subject.named("honour", Honour.class, "荣誉", "honour");

  /** 荣誉种类. */
  public static final Choice<Honour, HonourKind> KIND =
      HONOUR.choice("kind", "荣誉种类", "kind", HonourKind.class, Honour::kind, Honour::withKind);

  /** 荣誉层级. */
  public static final Choice<Honour, HonourLevel> LEVEL =
      HONOUR.choice("level", "荣誉层级", "level", HonourLevel.class, Honour::level, Honour::withLevel);

  /** 年度. */
  public static final QuantityFact<Honour, Integer> YEAR =
      HONOUR.count("year", "年度", "year", Honour::year, Honour::withYear).atLeast(0);

  /** 受表彰对象. */
  public static final Choice<Honour, HonourRecipient> RECIPIENT =
      HONOUR.choice(
          "recipient",
          "受表彰对象",
          "recipient",
          HonourRecipient.class,
          Honour::recipient,
          Honour::withRecipient);

  /** 中国公民. */
  public static final Flag<Honour> CHINESE_CITIZEN =
      HONOUR
          .flag(
              "chinese-citizen",
              "中国公民",
              "Chinese citizen",
              Honour::chineseCitizen,
              Honour::withChineseCitizen)
          .sensitive();

  /** 授予方式. */
  public static final Choice<Honour, HonourBatch> BATCH =
      HONOUR.choice(
          "batch",
          "授予方式",
          "way of conferring",
          HonourBatch.class,
          Honour::batch,
          Honour::withBatch);

  /** 评选依据. */
  public static final Choice<Honour, HonourBasis> BASIS =
      HONOUR.choice("basis", "评选依据", "basis", HonourBasis.class, Honour::basis, Honour::withBasis);

  /** 所依据的竞赛. */
  public static final ValueFact<Honour, String> COMPETITION =
      HONOUR.value(
          "competition",
          "所依据的竞赛",
          "competition",
          String.class,
          Honour::competition,
          Honour::withCompetition);

  /** 竞赛名次. */
  public static final QuantityFact<Honour, Integer> RANK =
      HONOUR.count("rank", "竞赛名次", "rank", Honour::rank, Honour::withRank).atLeast(1);

  /** 经济效益. */
  public static final QuantityFact<Honour, Money> ECONOMIC_EFFECT =
      HONOUR
          .money(
              "economic-effect",
              "经济效益",
              "economic effect",
              Honour::economicEffect,
              Honour::withEconomicEffect)
          .atLeast(Money.ZERO);

  /** 名额类别. */
  public static final Choice<Honour, QuotaCategory> QUOTA_CATEGORY =
      HONOUR.choice(
          "quota-category",
          "名额类别",
          "quota category",
          QuotaCategory.class,
          Honour::quotaCategory,
          Honour::withQuotaCategory);

  /** 公示起日. */
  public static final QuantityFact<Honour, LocalDate> PUBLICITY_FROM =
      HONOUR.day(
          "publicity-from",
          "公示起日",
          "first day of publicity",
          Honour::publicityFrom,
          Honour::withPublicityFrom);

  /** 公示止日. */
  public static final QuantityFact<Honour, LocalDate> PUBLICITY_TO =
      HONOUR.day(
          "publicity-to",
          "公示止日",
          "last day of publicity",
          Honour::publicityTo,
          Honour::withPublicityTo);

  /** 授予日. */
  public static final QuantityFact<Honour, LocalDate> CONFERRED_ON =
      HONOUR.day(
          "conferred-on", "授予日", "day conferred", Honour::conferredOn, Honour::withConferredOn);

  /** 撤销日. */
  public static final QuantityFact<Honour, LocalDate> REVOKED_ON =
      HONOUR.day("revoked-on", "撤销日", "day revoked", Honour::revokedOn, Honour::withRevokedOn);

  /** 撤销原因. */
  public static final ValueFact<Honour, String> REVOCATION_REASON =
      HONOUR
          .value(
              "revocation-reason",
              "撤销原因",
              "reason of revocation",
              String.class,
              Honour::revocationReason,
              Honour::withRevocationReason)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<Honour> VOCABULARY =
      Vocabulary.of(HONOUR, Honour.builder().build())
          .with(
              KIND,
              LEVEL,
              YEAR,
              RECIPIENT,
              CHINESE_CITIZEN,
              BATCH,
              BASIS,
              COMPETITION,
              RANK,
              ECONOMIC_EFFECT,
              QUOTA_CATEGORY,
              PUBLICITY_FROM,
              PUBLICITY_TO,
              CONFERRED_ON,
              REVOKED_ON,
              REVOCATION_REASON);
}
