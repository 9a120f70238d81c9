package org.uniondomain.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** 家庭的普通写法: the household that {@link JsonBenchmark} reads, as plain types for data binding. */
@Value.Enclosing
interface PlainHousehold {

  /** A household. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainHousehold.Household.class)
  @JsonDeserialize(as = ImmutablePlainHousehold.Household.class)
  interface Household {
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal income();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal rigidExpenditure();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal employmentCost();

    int months();

    int members();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal minimumLivingStandard();

    boolean stillInDifficulty();

    boolean struckByDisaster();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal causeCost();

    boolean helpedByGovernment();

    boolean receivesMinimumLiving();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal treatmentCost();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal previousYearStandard();

    boolean localAndInService();

    boolean slightlyAboveStandard();

    boolean lastingCause();

    boolean suddenCause();

    int homes();

    boolean homesAboveAverageArea();

    boolean ownsVehicle();

    boolean refusesWork();

    boolean highConsumption();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal financialAssets();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal assetLimit();

    List<Month> monthlyIncomes();
  }

  /** A month. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainHousehold.Month.class)
  @JsonDeserialize(as = ImmutablePlainHousehold.Month.class)
  interface Month {
    LocalDate month();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal income();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal deductions();

    int members();

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal minimumLivingStandard();
  }
}
