package org.uniondomain.examples.propertysuite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.testing.UnionDomain;
import org.uniondomain.rules.testing.Edge;
import org.uniondomain.rules.testing.Twins;

/** 修正后的系统通过同样的检验: the same properties hold of the repaired system. */
class RepairedUnionSystemPropertyTest extends UnionSystemProperties {
  private final FictionalUnionSystem system = new RepairedUnionSystem();

  @Property
  @Label("表决：恰在线上与线的两侧")
  void votes_on_the_line(@ForAll("votes") Edge<DraftVote> edge) {
    saysOfVotesWhatTheLawSays(system, edge);
  }

  @Property
  @Label("困难类别：所称不超过所知")
  void missing_is_not_zero(@ForAll("households") Edge<HardshipHousehold> edge) {
    claimsNoMoreThanIsKnown(system, edge);
  }

  @Property
  @Domain(UnionDomain.class)
  @Label("奖励资金：有规定的地方适用，别处不适用")
  void a_province_is_not_the_nation(@ForAll("provinces") Division place, @ForAll AwardFund fund) {
    keepsToThePlace(system, place, fund);
  }

  @Property
  @Label("困难类别：收入增加，类别不会更深")
  void more_income_is_no_deeper_tier(@ForAll("better") Twins<HardshipHousehold> twins) {
    moreIncomeIsNoDeeperTier(system, twins);
  }
}
