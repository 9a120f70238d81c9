package org.uniondomain.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.audit.Books.amount;
import static org.uniondomain.rules.audit.Books.book;
import static org.uniondomain.rules.audit.Books.number;
import static org.uniondomain.rules.audit.Books.tiers;
import static org.uniondomain.rules.audit.Books.times;
import static org.uniondomain.rules.audit.Household.ILL;
import static org.uniondomain.rules.audit.Household.KIND;
import static org.uniondomain.rules.audit.Household.MEMBERS;
import static org.uniondomain.rules.audit.Household.NET;
import static org.uniondomain.rules.audit.Household.STANDARD;
import static org.uniondomain.rules.audit.Household.Tier.LOWEST;
import static org.uniondomain.rules.audit.Household.Tier.MIDDLE;
import static org.uniondomain.rules.audit.Household.Tier.UPPER;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.tier.CategoryRules;
import org.uniondomain.rules.hardship.tier.FilingRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;

@DisplayName("覆盖审查")
class CoverageAuditTest {
  private static final Condition<Household> BELOW =
      NET.meets(times("t.below", Bound.LOWER_THAN, 1).of(STANDARD));
  private static final Condition<Household> FROM =
      NET.meets(times("t.from", Bound.NOT_LOWER_THAN, 1).of(STANDARD));
  private static final Condition<Household> ABOVE =
      NET.meets(times("t.above", Bound.EXCEEDING, 1).of(STANDARD));
  private static final Condition<Household> BELOW_TWICE =
      NET.meets(times("t.below-twice", Bound.LOWER_THAN, 2).of(STANDARD));
  private static final Condition<Household> FROM_TWICE =
      NET.meets(times("t.from-twice", Bound.NOT_LOWER_THAN, 2).of(STANDARD));

  private static ImmutableList<AuditFinding> audit(
      Determination.Builder<Household, Household.Tier> determination) {
    return CoverageAudit.of(book(determination.build()));
  }

  @Test
  @DisplayName("标准规则集没有空白、重叠和轮不到的情形")
  void theStandardBookIsCovered() {
    assertThat(CoverageAudit.of(UnionRules.standard())).isEmpty();
  }

  @Test
  void multiplesOfOneBaseAreOrdered() {
    assertThat(
            audit(
                tiers("t")
                    .exactlyOne()
                    .outcome(LOWEST, BELOW)
                    .outcome(MIDDLE, FROM.and(BELOW_TWICE))
                    .outcome(UPPER, FROM_TWICE)))
        .isEmpty();
  }

  @Test
  void aGapAtTheLineIsFound() {
    assertThat(
            audit(
                tiers("t")
                    .exactlyOne()
                    .outcome(LOWEST, BELOW)
                    .outcome(MIDDLE, ABOVE.and(BELOW_TWICE))
                    .outcome(UPPER, FROM_TWICE)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.id()).isEqualTo("t");
              assertThat(found.sentence().english())
                  .contains("no case matches")
                  .contains("household.net = 1·household.standard");
            });
  }

  @Test
  void aDeclaredGapIsNone() {
    assertThat(
            audit(
                tiers("t")
                    .exactlyOne()
                    .outcome(LOWEST, BELOW)
                    .outcome(MIDDLE, ABOVE)
                    .gap(
                        NET.meets(times("t.at", Bound.EXACTLY, 1).of(STANDARD)),
                        "恰在标准上",
                        "exactly at the standard",
                        Household.RULE.article(2))))
        .isEmpty();
  }

  @Test
  void aGapThatACaseDecidesIsFound() {
    assertThat(
            audit(
                tiers("t")
                    .firstMatch()
                    .outcome(LOWEST, BELOW)
                    .outcome(MIDDLE, FROM.and(BELOW_TWICE))
                    .otherwise(UPPER)
                    .gap(
                        NET.meets(times("t.at", Bound.EXACTLY, 1).of(STANDARD)),
                        "恰在标准上",
                        "exactly at the standard",
                        Household.RULE.article(2))))
        .singleElement()
        .satisfies(found -> assertThat(found.sentence().english()).contains("a case always"));
  }

  @Test
  @DisplayName("三个时期的困难类别：2016年前和2016至2020年的两套，各声明一处空白")
  void theRegimesOfHardshipDeclareTheirGaps() {
    assertThat(CategoryRules.CATEGORY.gaps()).hasSize(1);
    assertThat(FilingRules.GROUND.gaps()).hasSize(1);
    assertThat(TierRules.TIER.gaps()).isEmpty();
  }

  @Test
  void anOverlapIsFound() {
    assertThat(audit(tiers("t").exactlyOne().outcome(LOWEST, BELOW_TWICE).outcome(MIDDLE, FROM)))
        .singleElement()
        .satisfies(found -> assertThat(found.sentence().english()).contains("both match"));
  }

  @Test
  void aShadowedCaseIsFound() {
    assertThat(
            audit(
                tiers("t")
                    .firstMatch()
                    .outcome(LOWEST, BELOW_TWICE)
                    .outcome(MIDDLE, BELOW)
                    .otherwise(UPPER)))
        .singleElement()
        .satisfies(
            found -> assertThat(found.sentence().english()).isEqualTo("case 2 never decides"));
  }

  @Test
  void aFirstMatchWithoutAnOutcomeForTheRestNeedsNoGap() {
    assertThat(audit(tiers("t").firstMatch().outcome(LOWEST, BELOW).outcome(MIDDLE, BELOW_TWICE)))
        .singleElement()
        .satisfies(found -> assertThat(found.sentence().english()).contains("no case matches"));
  }

  @Test
  void wholeNumbersHaveNothingBetweenThem() {
    assertThat(
            audit(
                tiers("t")
                    .exactlyOne()
                    .outcome(LOWEST, MEMBERS.meets(number("t.3", Bound.OR_LESS, 3)))
                    .outcome(MIDDLE, MEMBERS.meets(number("t.4", Bound.OR_MORE, 4)))))
        .isEmpty();
    assertThat(
            audit(
                tiers("t")
                    .exactlyOne()
                    .outcome(LOWEST, MEMBERS.meets(number("t.3", Bound.OR_LESS, 3)))
                    .outcome(MIDDLE, MEMBERS.meets(number("t.5", Bound.OR_MORE, 5)))))
        .hasSize(1);
  }

  @Test
  void perHeadAmountsCompareAcrossRules() {
    Condition<Household> low = NET.per(MEMBERS).meets(amount("t.low", Bound.UNDER, 500).limit());
    Condition<Household> high =
        NET.per(MEMBERS).meets(amount("t.high", Bound.OR_MORE, 500).limit());
    assertThat(audit(tiers("t").exactlyOne().outcome(LOWEST, low).outcome(MIDDLE, high))).isEmpty();
  }

  @Test
  void flagsAndChoicesAreEnumerated() {
    assertThat(
            audit(
                tiers("t")
                    .exactlyOne()
                    .outcome(LOWEST, ILL)
                    .outcome(MIDDLE, ILL.not().and(KIND.is(Household.Kind.TOWN)))
                    .outcome(
                        UPPER,
                        ILL.not().and(KIND.isOneOf(Household.Kind.VILLAGE, Household.Kind.CAMP)))))
        .isEmpty();
    assertThat(
            audit(
                tiers("t")
                    .exactlyOne()
                    .outcome(LOWEST, KIND.is(Household.Kind.TOWN))
                    .outcome(MIDDLE, KIND.is(Household.Kind.CAMP))))
        .singleElement()
        .satisfies(found -> assertThat(found.sentence().english()).contains("VILLAGE"));
  }

  @Test
  void anotherDeterminationIsLookedThrough() {
    Determination<Household, Household.Tier> tier =
        tiers("t").firstMatch().outcome(LOWEST, BELOW).otherwise(UPPER).build();
    assertThat(
            audit(tiers("u").exactlyOne().outcome(LOWEST, tier.is(LOWEST)).outcome(MIDDLE, FROM)))
        .isEmpty();
  }

  @Test
  void aLocalNumberCanOpenAGap() {
    var lower = amount("t.lower", Bound.UNDER, 500);
    var upper = amount("t.upper", Bound.OR_MORE, 500);
    var book =
        book(
            tiers("t")
                .exactlyOne()
                .outcome(LOWEST, NET.meets(lower))
                .outcome(MIDDLE, NET.meets(upper))
                .build());
    assertThat(CoverageAudit.of(book)).isEmpty();
    assertThat(
            CoverageAudit.of(
                book.with(
                    Overlay.of(Regions.HEBEI)
                        .replaces(
                            upper,
                            threshold ->
                                threshold.since(
                                    Household.LOCAL.cited().edition().from(),
                                    Money.yuan(600),
                                    Household.LOCAL.article(1),
                                    Household.SURE)))))
        .singleElement()
        .satisfies(found -> assertThat(found.sentence().chinese()).contains("河北"));
  }
}
