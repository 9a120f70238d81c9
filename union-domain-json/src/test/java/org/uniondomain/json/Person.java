package org.uniondomain.json;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.style.UnionStyle;

/** A person of a household, for tests. */
@UnionStyle
@Value.Immutable
interface Person extends WithPerson {
  Fact<String> name();

  Fact<IdentityNumber> identityNumber();

  Fact<LocalDate> leftOn();

  Fact<Money> income();

  static ImmutablePerson.Builder builder() {
    return ImmutablePerson.builder();
  }
}
