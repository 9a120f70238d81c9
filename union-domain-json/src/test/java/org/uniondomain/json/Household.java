package org.uniondomain.json;

import java.time.Year;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.style.UnionStyle;
import org.uniondomain.core.time.Period;

/** A household with a fact of every kind, for tests. */
@UnionStyle
@Value.Immutable
interface Household extends WithHousehold {
  Fact<Division> place();

  Fact<Period> registered();

  Fact<Integer> size();

  Fact<Ratio> share();

  Fact<Boolean> verified();

  Fact<Need> mainNeed();

  Fact<Year> since();

  Fact<YearMonth> lastVisit();

  Fact<String> remark();

  Fact<Integer> rooms();

  Fact<Money> savings();

  Listing<Person> members();

  Listing<Need> needs();

  @Value.Default
  default Person head() {
    return Person.builder().build();
  }

  static ImmutableHousehold.Builder builder() {
    return ImmutableHousehold.builder();
  }

  @Value.Check
  default void check() {
    Integer size = size().high();
    if (size != null && members().items().size() > size) {
      throw new IllegalArgumentException(
          "a household of " + size + " cannot have " + members().items().size() + " members");
    }
  }
}
