package org.uniondomain.rules.bargaining.side;

import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_THIRD;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.bargaining.side.RepresentativeSource;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.example.Example;

/** 协商代表示例. */
public final class BargainingSideExamples {
  private BargainingSideExamples() {}

  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);
  private static final Representative INSIDER = from(RepresentativeSource.INSIDER);
  private static final Representative OUTSIDER = from(RepresentativeSource.OUTSIDE_PROFESSIONAL);
  private static final Representative UNTOLD = Representative.builder().build();

  /** 示例. */
  public static final ImmutableList<Example<BargainingSide>> ALL =
      ImmutableList.of(
          Example.of(
              "6名代表中2名外部人员",
              OUTSIDE_THIRD,
              Division.NATION,
              DAY,
              side(INSIDER, INSIDER, INSIDER, INSIDER, OUTSIDER, OUTSIDER)),
          Example.of(
              "5名代表中2名外部人员",
              OUTSIDE_THIRD,
              Division.NATION,
              DAY,
              side(INSIDER, INSIDER, INSIDER, OUTSIDER, OUTSIDER)),
          Example.of(
              "3名代表，1名来源未知", OUTSIDE_THIRD, Division.NATION, DAY, side(INSIDER, OUTSIDER, UNTOLD)));

  private static Representative from(RepresentativeSource source) {
    return Representative.builder().source(source).build();
  }

  private static BargainingSide side(Representative... representatives) {
    return BargainingSide.builder().representatives(Listing.of(representatives)).build();
  }
}
