package org.uniondomain.rules.aid.standard;

import java.time.LocalDate;
import org.uniondomain.core.aid.standard.LivingStandard;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 低保标准公布要素: what can be told of the published minimum living standard. */
public final class LivingStandardFacts {
  private LivingStandardFacts() {}

  /** 低保标准公布. */
  public static final Subject<LivingStandard> LIVING_STANDARD =
      Subject.named(
          "living-standard", LivingStandard.class, "低保标准公布", "published minimum living standard");

  /** 低保标准. */
  public static final QuantityFact<LivingStandard, Money> AMOUNT =
      LIVING_STANDARD
          .money(
              "amount",
              "低保标准",
              "minimum living standard",
              LivingStandard::amount,
              LivingStandard::withAmount)
          .atLeast(Money.ZERO);

  /** 执行日. */
  public static final ValueFact<LivingStandard, LocalDate> EFFECTIVE_FROM =
      LIVING_STANDARD.value(
          "effective-from",
          "执行日",
          "effective from",
          LocalDate.class,
          LivingStandard::effectiveFrom,
          LivingStandard::withEffectiveFrom);

  /** 公布日. */
  public static final ValueFact<LivingStandard, LocalDate> PUBLISHED_ON =
      LIVING_STANDARD.value(
          "published-on",
          "公布日",
          "published on",
          LocalDate.class,
          LivingStandard::publishedOn,
          LivingStandard::withPublishedOn);

  /** 标准性质. */
  public static final Choice<LivingStandard, StandardNature> NATURE =
      LIVING_STANDARD.choice(
          "nature",
          "标准性质",
          "nature",
          StandardNature.class,
          LivingStandard::nature,
          LivingStandard::withNature);

  /** 词汇. */
  public static final Vocabulary<LivingStandard> VOCABULARY =
      Vocabulary.of(LIVING_STANDARD, LivingStandard.builder().build())
          .with(AMOUNT, EFFECTIVE_FROM, PUBLISHED_ON, NATURE);
}
