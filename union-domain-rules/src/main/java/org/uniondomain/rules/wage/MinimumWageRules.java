package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Table.table;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.MinimumWageLaw.MINIMUM_WAGE_PROVISIONS;
import static org.uniondomain.rules.wage.MonthlyWageFacts.DAY;
import static org.uniondomain.rules.wage.MonthlyWageFacts.GROSS;
import static org.uniondomain.rules.wage.MonthlyWageFacts.MONTHLY_WAGE;
import static org.uniondomain.rules.wage.MonthlyWageFacts.OVERTIME_PAY;
import static org.uniondomain.rules.wage.MonthlyWageFacts.SPECIAL_CONDITION_ALLOWANCES;
import static org.uniondomain.rules.wage.MonthlyWageFacts.STATUTORY_WELFARE;
import static org.uniondomain.rules.wage.MonthlyWageFacts.VOCABULARY;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.MonthlyWage;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Threshold;

/**
 * 最低工资规则: the wage of a month without what does not count is not lower than the monthly minimum
 * wage of the place. The rule holds everywhere on the mainland; the numbers are those of the
 * places. One whose number is not in the book is unknown, not absent: a user adds it with an
 * overlay of the place on the row of class 0, which stands for a place not divided into classes.
 */
public final class MinimumWageRules {
  private MinimumWageRules() {}

  private static final LocalDate START = LocalDate.of(2004, 3, 1);
  private static final Citation PROVISION = MINIMUM_WAGE_PROVISIONS.article(12);

  /**
   * 最低工资地区类别: the class of the place, from 1; 0 where the place is not divided into classes or the
   * book has no classes of it.
   */
  public static final Threshold<Integer> AREA_CLASS =
      threshold("wage.minimum.area-class", COUNT, EXACTLY, "最低工资地区类别", "minimum-wage class")
          .since(START, 0, LIBRARY_CONVENTIONS.cited(), CONVENTION);

  /** 月最低工资标准, by class of the place. */
  public static final Table<Money> MONTHLY_MINIMUM =
      table("wage.minimum.monthly", MONEY, NOT_LOWER_THAN, "月最低工资标准", "monthly minimum wage")
          .row(0, 0, own -> own.unknownSince(START, Fact.unknown(), PROVISION, TEXT))
          .row(1, 1, UnaryOperator.identity())
          .row(2, 2, UnaryOperator.identity())
          .row(3, 3, UnaryOperator.identity())
          .row(4, 4, UnaryOperator.identity());

  /** 计入比较的工资: without overtime pay, allowances for special conditions and statutory welfare. */
  public static final Quantity<MonthlyWage, Money> COUNTED_WAGE =
      GROSS.minus(OVERTIME_PAY).minus(SPECIAL_CONDITION_ALLOWANCES).minus(STATUTORY_WELFARE);

  /** 工资不得低于当地最低工资标准. */
  public static final Requirement<MonthlyWage> MINIMUM_WAGE =
      requirement("wage.minimum", MONTHLY_WAGE)
          .label("工资不低于当地最低工资标准", "wage not below the local minimum")
          .clause(
              PROVISION,
              TEXT,
              SHALL_NOT,
              "剔除加班工资、特殊工作环境和条件下的津贴、法定福利待遇后的工资，不低于当地月最低工资标准",
              "the wage without overtime pay, allowances for special conditions and statutory"
                  + " welfare is not lower than the local monthly minimum wage")
          .judgedOn(DAY)
          .that(COUNTED_WAGE.meets(MONTHLY_MINIMUM.limitAt(AREA_CLASS.value())))
          .build();

  /** 规则. */
  public static final SubjectRules<MonthlyWage> RULES = SubjectRules.of(VOCABULARY, MINIMUM_WAGE);
}
