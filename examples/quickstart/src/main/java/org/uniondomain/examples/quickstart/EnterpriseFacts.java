package org.uniondomain.examples.quickstart;

import java.time.LocalDate;
import java.time.Year;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.competition.fund.AwardFundFacts;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;
import org.uniondomain.rules.wage.PayrollFacts;

/** 企业要素: what the file tells of an enterprise; reading and writing follow from it. */
final class EnterpriseFacts {
  private EnterpriseFacts() {}

  private static final Subject<Enterprise> ENTERPRISE =
      Subject.named("enterprise", Enterprise.class, "企业", "enterprise");

  private static final ValueFact<Enterprise, String> NAME =
      ENTERPRISE.value("name", "名称", "name", String.class, Enterprise::name, Enterprise::withName);

  private static final ValueFact<Enterprise, Division> PLACE =
      ENTERPRISE.value(
          "place", "所在地", "place", Division.class, Enterprise::place, Enterprise::withPlace);

  private static final ValueFact<Enterprise, Year> YEAR =
      ENTERPRISE.value("year", "年度", "year", Year.class, Enterprise::year, Enterprise::withYear);

  private static final QuantityFact<Enterprise, LocalDate> DAY =
      ENTERPRISE.day("day", "判断日", "day asked about", Enterprise::day, Enterprise::withDay);

  private static final Part<Enterprise, Payroll> PAYROLL =
      ENTERPRISE.part(
          "payroll",
          "工资支付明细",
          "payroll",
          Payroll.class,
          Enterprise::payroll,
          Enterprise::withPayroll);

  private static final Part<Enterprise, AwardFund> FUND =
      ENTERPRISE.part(
          "fund",
          "劳动竞赛奖励资金",
          "labour-competition award fund",
          AwardFund.class,
          Enterprise::fund,
          Enterprise::withFund);

  static final Vocabulary<Enterprise> VOCABULARY =
      Vocabulary.of(ENTERPRISE, Enterprise.builder().build())
          .with(NAME, PLACE, YEAR, DAY)
          .with(PAYROLL, PayrollFacts.VOCABULARY)
          .with(FUND, AwardFundFacts.VOCABULARY);
}
