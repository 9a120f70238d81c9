package org.uniondomain.examples.spring;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.constraint.CreditCode;
import org.uniondomain.core.constraint.DivisionCode;
import org.uniondomain.core.constraint.MoneyRange;
import org.uniondomain.core.place.Division;

/** A new award fund as it comes in: first its shape is checked, then the law is asked. */
@GroupSequence({AwardFundForm.class, Lawful.Asked.class})
@Lawful(groups = Lawful.Asked.class)
public record AwardFundForm(
    @NotBlank String name,
    @NotNull @CreditCode String creditCode,
    @NotNull @DivisionCode String division,
    @NotNull @Min(2000) @Max(2100) Integer year,
    @MoneyRange(min = "0.00") BigDecimal payroll,
    @MoneyRange(min = "0.00") BigDecimal accrued)
    implements Stated<AwardFund> {

  /** Returns the row to store. */
  AwardFundRow row() {
    AwardFundRow row = new AwardFundRow();
    row.setDwmc(name);
    row.setTyshxydm(creditCode);
    row.setXzqh(division);
    row.setNd(year);
    row.setGzze(payroll == null ? null : payroll.doubleValue());
    row.setTqje(accrued == null ? null : accrued.doubleValue());
    return row;
  }

  @Override
  public Class<AwardFund> subject() {
    return AwardFund.class;
  }

  @Override
  public AwardFund fact() {
    return RowFacts.awardFund(row());
  }

  @Override
  public Division place() {
    return Division.of(division);
  }

  @Override
  public LocalDate day() {
    return LocalDate.of(year, 12, 31);
  }
}
