package org.uniondomain.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.audit.Books.amount;
import static org.uniondomain.rules.audit.Books.book;
import static org.uniondomain.rules.audit.Books.number;
import static org.uniondomain.rules.audit.Books.requirement;
import static org.uniondomain.rules.audit.Household.ILL;
import static org.uniondomain.rules.audit.Household.LIST;
import static org.uniondomain.rules.audit.Household.MEMBERS;
import static org.uniondomain.rules.audit.Household.NET;
import static org.uniondomain.rules.audit.Household.WORKING;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

@DisplayName("空转审查")
class VacuityAuditTest {
  private static final Condition<Household> UNDER = NET.meets(amount("v.u", Bound.UNDER, 500));
  private static final Condition<Household> OVER = NET.meets(amount("v.o", Bound.OR_MORE, 600));

  private static String audit(Requirement.Builder<Household> requirement) {
    ImmutableList<AuditFinding> found = VacuityAudit.of(book(requirement.build()));
    return found.isEmpty() ? "" : found.get(0).sentence().english();
  }

  @Test
  @DisplayName("标准规则集没有空转的条款")
  void nothingInTheStandardBookIsVacuous() {
    assertThat(VacuityAudit.of(UnionRules.standard())).isEmpty();
  }

  @Test
  void aSoundRequirementIsNotFound() {
    assertThat(audit(requirement("v").when(ILL).that(UNDER))).isEmpty();
  }

  @Test
  void whatCanNeverBeMetIsFound() {
    assertThat(audit(requirement("v").that(UNDER.and(OVER)))).contains("never be met");
    assertThat(audit(requirement("v").when(OVER).that(UNDER))).contains("never be met");
  }

  @Test
  void whatCanNeverBeBreachedIsFound() {
    assertThat(audit(requirement("v").that(MEMBERS.meets(number("v.n", Bound.OR_MORE, 0)))))
        .contains("never be breached");
    assertThat(audit(requirement("v").that(ILL.or(ILL.not())))).contains("never be breached");
  }

  @Test
  void whatOnlyPermitsNeedNotBeBreached() {
    assertThat(
            audit(
                Requirement.requirement("v", Household.HOUSEHOLD)
                    .label("可以", "may")
                    .clause(Household.RULE.article(1), Household.SURE, Modality.MAY, "可以", "may")
                    .that(Condition.always())))
        .isEmpty();
  }

  @Test
  void aConditionThatCanNeverBeFulfilledIsFound() {
    assertThat(audit(requirement("v").when(UNDER.and(OVER)).that(ILL))).contains("condition");
  }

  @Test
  void aRuleThatAppliesNowhereIsFound() {
    Threshold<org.uniondomain.core.money.Money> none =
        Threshold.threshold("v.none", Measure.MONEY, Bound.UNDER, "无", "none");
    assertThat(audit(requirement("v").that(NET.meets(none)))).contains("no place");
  }

  @Test
  void someAndEveryAreReadAsCounts() {
    assertThat(audit(requirement("v").that(LIST.some(WORKING).and(LIST.every(WORKING.not())))))
        .isEmpty();
    Quantity<Household, Integer> working = LIST.count(WORKING);
    assertThat(
            audit(
                requirement("v")
                    .when(LIST.some(WORKING))
                    .that(working.meets(number("v.one", Bound.OR_MORE, 1)))))
        .contains("never be breached");
  }
}
