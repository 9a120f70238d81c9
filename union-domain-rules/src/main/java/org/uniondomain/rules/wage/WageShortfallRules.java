package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_INSPECTION_REGULATIONS;
import static org.uniondomain.rules.law.Conventions.FEN_WITHIN_LINES;
import static org.uniondomain.rules.law.MinimumWageLaw.MINIMUM_WAGE_PROVISIONS;
import static org.uniondomain.rules.wage.WageShortfallFacts.AMOUNT;
import static org.uniondomain.rules.wage.WageShortfallFacts.PAID_WHEN_ORDERED;
import static org.uniondomain.rules.wage.WageShortfallFacts.VOCABULARY;
import static org.uniondomain.rules.wage.WageShortfallFacts.WAGE_SHORTFALL;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.wage.WageShortfall;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Threshold;

/**
 * 低于最低工资的责任: what an employer owes on top of the shortfall that it did not pay when ordered to: an
 * amount that the authority sets between two lines, both inclusive. Until 2008 there was a
 * departmental line of one to five times the arrears, which the higher text has displaced.
 */
public final class WageShortfallRules {
  private WageShortfallRules() {}

  private static final LocalDate REGULATIONS = LocalDate.of(2004, 12, 1);
  private static final LocalDate CONTRACT_LAW = LocalDate.of(2008, 1, 1);
  private static final LocalDate PROVISIONS = LocalDate.of(2004, 3, 1);
  private static final RoundingStep<Money> UP =
      new RoundingStep<>(Rounding.UP, Money.yuan("0.01"), FEN_WITHIN_LINES);
  private static final RoundingStep<Money> DOWN =
      new RoundingStep<>(Rounding.DOWN, Money.yuan("0.01"), FEN_WITHIN_LINES);

  /** 加付赔偿金最低比例. */
  public static final Threshold<Ratio> LEAST_SHARE =
      threshold(
              "wage.shortfall.least-share",
              RATIO,
              NOT_LOWER_THAN,
              "加付赔偿金的最低比例",
              "least share paid on top of a shortfall")
          .since(REGULATIONS, Ratio.of(1, 2), LABOUR_INSPECTION_REGULATIONS.article(26), TEXT)
          .since(CONTRACT_LAW, Ratio.of(1, 2), LABOUR_CONTRACT_LAW.article(85), TEXT);

  /** 加付赔偿金最高比例. */
  public static final Threshold<Ratio> GREATEST_SHARE =
      threshold(
              "wage.shortfall.greatest-share",
              RATIO,
              NOT_EXCEEDING,
              "加付赔偿金的最高比例",
              "greatest share paid on top of a shortfall")
          .since(REGULATIONS, Ratio.ONE, LABOUR_INSPECTION_REGULATIONS.article(26), TEXT)
          .since(CONTRACT_LAW, Ratio.ONE, LABOUR_CONTRACT_LAW.article(85), TEXT);

  /** 赔偿金最低倍数, until 2008. */
  public static final Threshold<Ratio> LEAST_MULTIPLE =
      threshold(
              "wage.shortfall.least-multiple",
              RATIO,
              NOT_LOWER_THAN,
              "欠付工资赔偿金的最低倍数",
              "least multiple of the arrears")
          .since(PROVISIONS, Ratio.ONE, MINIMUM_WAGE_PROVISIONS.article(13), TEXT)
          .until(CONTRACT_LAW);

  /** 赔偿金最高倍数, until 2008. */
  public static final Threshold<Ratio> GREATEST_MULTIPLE =
      threshold(
              "wage.shortfall.greatest-multiple",
              RATIO,
              NOT_EXCEEDING,
              "欠付工资赔偿金的最高倍数",
              "greatest multiple of the arrears")
          .since(PROVISIONS, Ratio.of(5, 1), MINIMUM_WAGE_PROVISIONS.article(13), TEXT)
          .until(CONTRACT_LAW);

  /** 加付赔偿金最低额. */
  public static final Calculation<WageShortfall, Money> LEAST =
      onTop("wage.shortfall.least", LEAST_SHARE, SHALL, UP);

  /** 加付赔偿金最高额. */
  public static final Calculation<WageShortfall, Money> GREATEST =
      onTop("wage.shortfall.greatest", GREATEST_SHARE, SHALL, DOWN);

  /** 赔偿金最低额, until 2008. */
  public static final Calculation<WageShortfall, Money> LEAST_BY_MULTIPLE =
      onTop("wage.shortfall.least-by-multiple", LEAST_MULTIPLE, MAY, UP);

  /** 赔偿金最高额, until 2008. */
  public static final Calculation<WageShortfall, Money> GREATEST_BY_MULTIPLE =
      onTop("wage.shortfall.greatest-by-multiple", GREATEST_MULTIPLE, MAY, DOWN);

  private static Calculation<WageShortfall, Money> onTop(
      String id, Threshold<Ratio> share, Modality force, RoundingStep<Money> step) {
    return Calculation.<WageShortfall, Money>calculation(id, WAGE_SHORTFALL, MONEY)
        .label(share.label().chinese() + "对应的金额", "amount at the " + share.label().english())
        .clause(
            share,
            force,
            "逾期不支付差额的，另付的赔偿金{bound}差额的{value}",
            "where the shortfall is not paid in time, what is paid on top is {bound} {value} of it")
        .when(PAID_WHEN_ORDERED.not())
        .is(AMOUNT.times(share.value()).rounded(step))
        .build();
  }

  /** 规则. */
  public static final SubjectRules<WageShortfall> RULES =
      SubjectRules.of(VOCABULARY, LEAST, GREATEST, LEAST_BY_MULTIPLE, GREATEST_BY_MULTIPLE);
}
