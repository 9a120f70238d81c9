package org.uniondomain.rules.bargaining;

import java.time.LocalDate;
import java.util.Collections;
import org.uniondomain.core.bargaining.BargainingSide;
import org.uniondomain.core.bargaining.ContractKind;
import org.uniondomain.core.bargaining.Representative;
import org.uniondomain.core.bargaining.RepresentedStaff;
import org.uniondomain.core.bargaining.SideRole;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

/** 协商示例资料: sides and books for the tests of a round. */
final class Rounds {
  private Rounds() {}

  /** Returns the standard rules of a place, by its code, on a day. */
  static BoundRulebook rules(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day);
  }

  /** Returns the standard rules of a place on a day, asked on another. */
  static BoundRulebook rules(String place, LocalDate day, LocalDate asOf) {
    return UnionRules.standard().at(Division.of(place), day, asOf);
  }

  /** Returns {@code number} representatives alike. */
  static Listing<Representative> of(int number, Representative one) {
    return Listing.complete(Collections.nCopies(number, one));
  }

  /** Returns a side of {@code number} representatives of whom nothing else is known. */
  static BargainingSide side(SideRole role, ContractKind kind, int number) {
    return BargainingSide.builder()
        .role(role)
        .kind(kind)
        .representatives(of(number, Representative.builder().build()))
        .build();
  }

  /** Returns a worker side whose staff is told. */
  static BargainingSide workers(ContractKind kind, RepresentedStaff staff, Representative... own) {
    return BargainingSide.builder()
        .role(SideRole.WORKERS)
        .kind(kind)
        .staff(staff)
        .representatives(Listing.of(own))
        .build();
  }
}
