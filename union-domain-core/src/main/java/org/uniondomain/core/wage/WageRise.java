package org.uniondomain.core.wage;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;

/** 工资增长: the rise of wages in one year, as shares of the wages before. */
@Value.Immutable
public interface WageRise extends WithWageRise {
  /**
   * 一线职工工资增长幅度: by how much the wages of front-line workers rise.
   *
   * @return the share, or what is known of it
   */
  Fact<Ratio> frontLine();

  /**
   * 企业平均工资增长幅度: by how much the average wage of the enterprise rises.
   *
   * @return the share, or what is known of it
   */
  Fact<Ratio> average();

  /**
   * Starts a wage rise of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableWageRise.Builder builder() {
    return ImmutableWageRise.builder();
  }
}
