package org.uniondomain.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/** 家庭年度帮扶样例: years of aid for tests. */
public final class AidYears {
  private AidYears() {}

  /** Returns the standards of the twelve months of {@code year}, all the same, in yuan. */
  public static List<MonthlyStandard> standards(int year, String yuan) {
    List<MonthlyStandard> all = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      all.add(
          MonthlyStandard.builder()
              .month(LocalDate.of(year, month, 1))
              .standard(Money.yuan(yuan))
              .build());
    }
    return all;
  }

  /** Returns a grant of living aid, in yuan. */
  public static AidGrant living(LocalDate day, String yuan) {
    return AidGrant.builder().kind(AidKind.LIVING).paidOn(day).amount(Money.yuan(yuan)).build();
  }

  /** Returns a deep-tier household's year of 840 yuan a month, with {@code grants} and no other. */
  public static HouseholdAidYear in2022(AidGrant... grants) {
    return HouseholdAidYear.builder()
        .year(Period.year(2022))
        .tier(HardshipTier.DEEP)
        .members(3)
        .standardNature(StandardNature.LOCAL_STANDARD)
        .monthlyStandards(Listing.complete(standards(2022, "840")))
        .grants(Listing.of(grants))
        .build();
  }
}
