package org.uniondomain.rules.bargaining.round;

import java.time.LocalDate;
import java.util.Collections;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.bargaining.side.RepresentedStaff;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

/** 协商示例资料: sides and books for the tests of a round. */
public final class Rounds {
  private Rounds() {}

  /** Returns the standard rules of a place, by its code, on a day. */
  public static BoundRulebook rules(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day);
  }

  /** Returns the standard rules of a place on a day, asked on another. */
  public static BoundRulebook rules(String place, LocalDate day, LocalDate asOf) {
    return UnionRules.standard().at(Division.of(place), day, asOf);
  }

  /** Returns {@code number} representatives alike. */
  public static Listing<Representative> of(int number, Representative one) {
    return Listing.complete(Collections.nCopies(number, one));
  }

  /** Returns a side of {@code number} representatives of whom nothing else is known. */
  public static BargainingSide side(SideRole role, ContractKind kind, int number) {
    return BargainingSide.builder()
        .role(role)
        .kind(kind)
        .representatives(of(number, Representative.builder().build()))
        .build();
  }

  /** Returns a worker side whose staff is told. */
  public static BargainingSide workers(
      ContractKind kind, RepresentedStaff staff, Representative... own) {
    return BargainingSide.builder()
        .role(SideRole.WORKERS)
        .kind(kind)
        .staff(staff)
        .representatives(Listing.of(own))
        .build();
  }
}
