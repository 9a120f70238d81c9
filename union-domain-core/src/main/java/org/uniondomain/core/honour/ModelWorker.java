package org.uniondomain.core.honour;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 劳模帮扶对象: a model worker, what the title brings, and what is paid out of care in one month or at
 * one Spring Festival. What nobody has told is unknown.
 */
@Value.Immutable
public interface ModelWorker extends WithModelWorker {
  /**
   * 劳模层级: the level that gave the title.
   *
   * @return which, or what is known of it
   */
  Fact<ModelWorkerRank> rank();

  /**
   * 劳模称号: which title the person holds.
   *
   * @return which, or what is known of it
   */
  Fact<ModelWorkerTitle> title();

  /**
   * 劳模所在单位: where the person works, or worked before retirement.
   *
   * @return which, or what is known of it
   */
  Fact<ModelWorkerWorkplace> workplace();

  /**
   * 因获称号提高的工资级别: by how many pay grades the title raised the pay; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> payGradesRaised();

  /**
   * 企业给予相当提高: whether the enterprise raised the pay comparably, as a person finds.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> comparableRise();

  /**
   * 被解除劳动合同: whether the employer has dismissed the person.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> dismissed();

  /**
   * 解除有正当理由: whether the dismissal had a good reason, as a person finds.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> dismissalJustified();

  /**
   * 已退休: whether the person is retired.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> retired();

  /**
   * 未参加企业职工养老保险: whether the person is outside the pension insurance of employees.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> outsideEmployeePension();

  /**
   * 达到城乡居民养老金领取年龄: whether the person has reached the age of the resident pension.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> atResidentPensionAge();

  /**
   * 农民劳模: whether the person is a farmer.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> farmer();

  /**
   * 女性: whether the person is a woman.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> woman();

  /**
   * 年龄: the age completed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> age();

  /**
   * 丧失劳动能力: whether the person is unable to work.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> unableToWork();

  /**
   * 月收入: income per month, in renminbi.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> monthlyIncome();

  /**
   * 收入偏低: whether income is low; the measures give no number.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> lowIncome();

  /**
   * 无固定收入: whether there is no fixed income.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> noFixedIncome();

  /**
   * 患重病或遭受意外: whether serious disease or an accident struck.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> seriouslyIllOrInjured();

  /**
   * 严重违纪违法或正接受审查调查: whether there was a serious violation or an investigation is under way.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> inViolation();

  /**
   * 荣誉称号被撤销: whether the title was revoked.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> titleRevoked();

  /**
   * 移居国（境）外或下落不明: whether the person emigrated or cannot be found.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> emigratedOrMissing();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, age(), "age");
    LowerBound.checkPersonal(0, payGradesRaised(), "pay grades");
    LowerBound.checkPersonal(Money.ZERO, monthlyIncome(), "monthly income");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "ModelWorker";
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableModelWorker.Builder builder() {
    return ImmutableModelWorker.builder();
  }
}
