package org.uniondomain.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.audit.Books.amount;
import static org.uniondomain.rules.audit.Books.book;
import static org.uniondomain.rules.audit.Books.requirement;
import static org.uniondomain.rules.audit.Household.HOUSEHOLD;
import static org.uniondomain.rules.audit.Household.ILL;
import static org.uniondomain.rules.audit.Household.LAW;
import static org.uniondomain.rules.audit.Household.LOCAL;
import static org.uniondomain.rules.audit.Household.NET;
import static org.uniondomain.rules.audit.Household.RULE;
import static org.uniondomain.rules.audit.Household.SURE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

@DisplayName("地方规定审查")
class OverlayAuditTest {
  private static final LocalDate LOCAL_START = LocalDate.of(2012, 1, 1);
  private static final Threshold<Money> CEILING = amount("o.n", Bound.NOT_EXCEEDING, 500);
  private static final Requirement<Household> GENERAL =
      requirement("o.general").that(NET.meets(CEILING)).build();

  private static Requirement<Household> local(Citation citation) {
    return Requirement.requirement("o.local", HOUSEHOLD)
        .label("地方要求", "local requirement")
        .clause(citation, SURE, Modality.SHALL, "应当", "shall")
        .that(ILL)
        .build();
  }

  private static String audit(Overlay overlay) {
    return OverlayAudit.of(book(GENERAL).with(overlay)).toString();
  }

  @Test
  @DisplayName("标准规则集的地方规定都有着落")
  void theStandardBookHoldsTogether() {
    assertThat(OverlayAudit.of(UnionRules.standard())).isEmpty();
  }

  @Test
  void aSoundOverlayIsNotFound() {
    assertThat(audit(Overlay.of(Regions.HEBEI).replaces(GENERAL, local(LOCAL.article(1)))))
        .isEqualTo("[]");
    assertThat(audit(Overlay.of(Regions.HEBEI).adds(local(LOCAL.article(1)), GENERAL)))
        .isEqualTo("[]");
  }

  @Test
  void whatIsNotInTheBookCannotBeReplaced() {
    Requirement<Household> absent = requirement("o.absent").that(ILL).build();
    assertThat(audit(Overlay.of(Regions.HEBEI).replaces(absent, local(LOCAL.article(1)))))
        .contains("o.absent, which is not in the book");
    assertThat(audit(Overlay.of(Regions.HEBEI).adds(local(LOCAL.article(1)), absent)))
        .contains("o.absent, which is not in the book");
    assertThat(
            audit(
                Overlay.of(Regions.HEBEI)
                    .replaces(
                        amount("o.absent", Bound.UNDER, 1),
                        own -> own.since(LOCAL_START, Money.yuan(1), LOCAL.article(1), SURE))))
        .contains("no rule uses");
  }

  @Test
  void aLawIsNotDisplacedByALocalText() {
    Requirement<Household> high =
        Requirement.requirement("o.high", HOUSEHOLD)
            .label("法律要求", "requirement of law")
            .clause(LAW.article(1), SURE, Modality.SHALL, "应当", "shall")
            .that(ILL)
            .build();
    assertThat(
            OverlayAudit.of(
                    book(high)
                        .with(Overlay.of(Regions.HEBEI).replaces(high, local(LOCAL.article(1)))))
                .toString())
        .contains("outranks");
  }

  @Test
  void aNumberOfALawIsNotDisplacedByALocalText() {
    Threshold<Money> high =
        Threshold.threshold(
                "o.law", org.uniondomain.rules.lang.Measure.MONEY, Bound.UNDER, "数", "number")
            .since(Household.START, Money.yuan(1), LAW.article(1), SURE)
            .in(Regions.HEBEI)
            .since(LOCAL_START, Money.yuan(2), LOCAL.article(1), SURE);
    assertThat(OverlayAudit.of(book(requirement("o").that(NET.meets(high)).build())).toString())
        .contains("outranks");
  }

  @Test
  void aTextOfAnotherPlaceIsFound() {
    assertThat(audit(Overlay.of(Regions.SHANDONG).replaces(GENERAL, local(LOCAL.article(1)))))
        .contains("does not govern in");
    assertThat(audit(Overlay.of(Regions.HEBEI).replaces(GENERAL, local(RULE.article(9)))))
        .isEqualTo("[]");
  }

  @Test
  @DisplayName("宽于全国的地方数值，答案提示与全国规定不同")
  void aLaxerNumberSaysThatItDeparts() {
    Overlay laxer =
        Overlay.of(Regions.HEBEI)
            .replaces(
                CEILING, own -> own.since(LOCAL_START, Money.yuan(900), LOCAL.article(1), SURE));
    assertThat(audit(laxer)).isEqualTo("[]");
    assertThat(
            book(GENERAL)
                .with(laxer)
                .at(Regions.HEBEI, LocalDate.of(2020, 1, 1))
                .decide(GENERAL, Household.UNKNOWN)
                .notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
  }

  @Test
  @DisplayName("被替代的规则以数值为依据时，答案同样提示与全国规定不同")
  void aReplacedRuleThatRestsOnANumberSaysSoToo() {
    Requirement<Household> general =
        Requirement.requirement("o.by-number", HOUSEHOLD)
            .label("要求", "requirement")
            .clause(CEILING, Modality.SHALL, "应当", "shall")
            .that(NET.meets(CEILING))
            .build();
    var book =
        book(general).with(Overlay.of(Regions.HEBEI).replaces(general, local(LOCAL.article(1))));
    assertThat(OverlayAudit.of(book)).isEmpty();
    assertThat(
            book.at(Regions.HEBEI, LocalDate.of(2020, 1, 1))
                .decide(general, Household.UNKNOWN)
                .notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
  }
}
