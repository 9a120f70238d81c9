package org.uniondomain.examples.propertysuite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.testing.Falsified;
import org.uniondomain.core.testing.UnionDomain;
import org.uniondomain.rules.testing.Edge;

/** 三处错误都被发现: a test here is green because its property is falsified. */
class FindsThreeBugsPropertyTest extends UnionSystemProperties {
  private final FictionalUnionSystem system = new FictionalUnionSystem();

  @Property
  @Falsified
  @Label("发现错误一：以大于代替大于等于")
  void votes_on_the_line(@ForAll("votes") Edge<DraftVote> edge) {
    saysOfVotesWhatTheLawSays(system, edge);
  }

  @Property
  @Falsified
  @Label("发现错误二：缺失读作零")
  void missing_is_not_zero(@ForAll("households") Edge<HardshipHousehold> edge) {
    claimsNoMoreThanIsKnown(system, edge);
  }

  @Property
  @Falsified
  @Domain(UnionDomain.class)
  @Label("发现错误三：把一省的规定用于全国")
  void a_province_is_not_the_nation(@ForAll("provinces") Division place, @ForAll AwardFund fund) {
    keepsToThePlace(system, place, fund);
  }
}
