package org.uniondomain.rules.aid.grant;

import static org.uniondomain.core.testing.AidYears.in2022;
import static org.uniondomain.core.testing.AidYears.living;
import static org.uniondomain.rules.aid.grant.LivingAidRules.LIVING_AID_CAP;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.example.Example;

/** 生活救助示例. */
public final class LivingAidExamples {
  private LivingAidExamples() {}

  private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
  private static final LocalDate MAY = LocalDate.of(2022, 5, 10);
  private static final LocalDate NOVEMBER = LocalDate.of(2022, 11, 10);
  private static final Fact<HardshipTier> DEEP_OR_RELATIVE =
      Fact.oneOf(List.of(HardshipTier.DEEP, HardshipTier.RELATIVE));

  /** 示例. */
  public static final ImmutableList<Example<HouseholdAidYear>> ALL =
      ImmutableList.of(
          Example.of("两次共10080元，恰为十二个月标准", LIVING_AID_CAP, Division.NATION, DAY, paid("4080")),
          Example.of("超过一元", LIVING_AID_CAP, Division.NATION, DAY, paid("4081")),
          Example.of(
              "清单不全，尚未超过",
              LIVING_AID_CAP,
              Division.NATION,
              DAY,
              paid("4080").withGrants(Listing.partial(paid("4080").grants().items()))),
          Example.of(
              "湖北：深度或相对困难未定，8400元两者皆可",
              LIVING_AID_CAP,
              Regions.HUBEI,
              DAY,
              in2022(living(MAY, "8400")).withTier(DEEP_OR_RELATIVE)),
          Example.of(
              "湖北：深度或相对困难未定，8401元须先定类别",
              LIVING_AID_CAP,
              Regions.HUBEI,
              DAY,
              in2022(living(MAY, "8401")).withTier(DEEP_OR_RELATIVE)));

  private static HouseholdAidYear paid(String second) {
    return in2022(living(MAY, "6000"), living(NOVEMBER, second));
  }
}
