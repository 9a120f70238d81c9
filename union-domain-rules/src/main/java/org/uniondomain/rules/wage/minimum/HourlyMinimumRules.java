package org.uniondomain.rules.wage.minimum;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Table.table;
import static org.uniondomain.rules.law.MinimumWageLaw.MINIMUM_WAGE_PROVISIONS;
import static org.uniondomain.rules.wage.MinimumWageRules.AREA_CLASS;
import static org.uniondomain.rules.wage.minimum.HourlyWageFacts.HOURLY_WAGE;
import static org.uniondomain.rules.wage.minimum.HourlyWageFacts.PAID;
import static org.uniondomain.rules.wage.minimum.HourlyWageFacts.VOCABULARY;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.minimum.HourlyWage;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Table;

/**
 * 小时最低工资规则: the wage of an hour of a part-time worker is not lower than the hourly minimum wage of
 * the place. A number that is not in the book is unknown, not absent.
 */
public final class HourlyMinimumRules {
  private HourlyMinimumRules() {}

  private static final LocalDate START = LocalDate.of(2004, 3, 1);

  /** 小时最低工资标准, by class of the place. */
  public static final Table<Money> HOURLY_MINIMUM =
      table("wage.minimum.hourly", MONEY, NOT_LOWER_THAN, "小时最低工资标准", "hourly minimum wage")
          .row(
              0,
              0,
              own ->
                  own.unknownSince(START, Fact.unknown(), MINIMUM_WAGE_PROVISIONS.article(5), TEXT))
          .row(1, 1, UnaryOperator.identity())
          .row(2, 2, UnaryOperator.identity())
          .row(3, 3, UnaryOperator.identity())
          .row(4, 4, UnaryOperator.identity());

  /** 小时工资不低于小时最低工资标准. */
  public static final Requirement<HourlyWage> MINIMUM =
      requirement("wage.hourly-minimum", HOURLY_WAGE)
          .label("小时工资不低于小时最低工资标准", "hourly wage not below the minimum")
          .clause(
              MINIMUM_WAGE_PROVISIONS.article(5),
              TEXT,
              SHALL_NOT,
              "非全日制劳动者的小时工资不低于小时最低工资标准",
              "the hourly wage of a part-time worker is not lower than the hourly minimum wage")
          .that(PAID.meets(HOURLY_MINIMUM.limitAt(AREA_CLASS.value())))
          .build();

  /** 规则. */
  public static final SubjectRules<HourlyWage> RULES = SubjectRules.of(VOCABULARY, MINIMUM);
}
