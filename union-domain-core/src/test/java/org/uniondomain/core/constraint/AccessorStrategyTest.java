package org.uniondomain.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.constraint.Validating.violations;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.Payroll;

class AccessorStrategyTest {
  private static final Validator WITH = Validating.inEnglish();

  @Test
  @DisplayName("实体: a violation on an accessor written name() is found with the strategy")
  void entity() {
    LabourTerms terms = LabourTerms.builder().weekdayRate(Ratio.percent(-150)).build();

    assertThat(violations(WITH, terms))
        .containsExactly(
            "weekdayRate: is not a ratio within the limits (percent; least: 0, greatest: ; empty:"
                + " no limit)");
    assertThat(violations(WITH, terms.withWeekdayRate(Fact.known(Ratio.percent(150))))).isEmpty();
  }

  @Test
  @DisplayName("实体: without the strategy nothing is checked, and nobody is told")
  void without_strategy() {
    LabourTerms terms = LabourTerms.builder().weekdayRate(Ratio.percent(-150)).build();

    assertThat(violations(Validating.withoutStrategy(), terms)).isEmpty();
  }

  record Slip(Listing<@Valid PayItem> items) {}

  @Test
  @DisplayName("清单: each item that is known is validated, named by its index")
  void listing() {
    PayItem named = PayItem.builder().name("基本工资").build();
    PayItem blank = PayItem.builder().name(" ").build();

    assertThat(violations(WITH, new Slip(Listing.of(named, blank))))
        .containsExactly("items[1].name: must not be blank");
    assertThat(violations(WITH, new Slip(Listing.partial(List.of(blank))))).hasSize(1);
    assertThat(violations(WITH, new Slip(Listing.unknown()))).isEmpty();
  }

  @Test
  @DisplayName("整体: the items of an entity's own listing are validated with it")
  void whole() {
    Payroll payroll =
        Payroll.builder().items(Listing.of(PayItem.builder().name("").build())).build();

    assertThat(violations(WITH, payroll)).containsExactly("items[0].name: must not be blank");
  }

  static final class Bean {
    @NotBlank
    public String getURL() {
      return "";
    }

    @NotBlank
    public String getTitle() {
      return "";
    }

    @NotBlank
    public String gettysburg() {
      return "";
    }
  }

  @Test
  @DisplayName("传统写法: getters are found under their usual names beside accessors")
  void beans() {
    assertThat(violations(WITH, new Bean()))
        .containsExactly(
            "URL: must not be blank", "gettysburg: must not be blank", "title: must not be blank");
  }
}
