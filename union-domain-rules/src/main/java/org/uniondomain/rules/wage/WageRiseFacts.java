package org.uniondomain.rules.wage;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.WageRise;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工资增长要素: what can be told of a wage rise. */
public final class WageRiseFacts {
  private WageRiseFacts() {}

  /** 工资增长. */
  public static final Subject<WageRise> WAGE_RISE =
      Subject.named("wage-rise", WageRise.class, "工资增长", "wage rise");

  /** 一线职工工资增长幅度. */
  public static final QuantityFact<WageRise, Ratio> FRONT_LINE =
      WAGE_RISE
          .ratio(
              "front-line",
              "一线职工工资增长幅度",
              "rise of front-line workers",
              WageRise::frontLine,
              WageRise::withFrontLine)
          .actionable();

  /** 企业平均工资增长幅度. */
  public static final QuantityFact<WageRise, Ratio> AVERAGE =
      WAGE_RISE.ratio(
          "average", "企业平均工资增长幅度", "average rise", WageRise::average, WageRise::withAverage);

  /** 词汇. */
  public static final Vocabulary<WageRise> VOCABULARY =
      Vocabulary.of(WAGE_RISE, WageRise.builder().build()).with(FRONT_LINE, AVERAGE);
}
