package org.uniondomain.examples.propertysuite;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.examples.propertysuite.FictionalUnionSystem.Answer;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.draft.DraftVoteRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.hardship.household.HouseholdFacts;
import org.uniondomain.rules.hardship.household.HouseholdVocabulary;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.testing.Boundaries;
import org.uniondomain.rules.testing.DeclaredLaws;
import org.uniondomain.rules.testing.Edge;
import org.uniondomain.rules.testing.Twins;

/** The three properties, of any release of the system. */
abstract class UnionSystemProperties {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final Rulebook AWARDS = Rulebook.named("award-funds").with(AwardFundRules.RULES);
  private static final Map<Division, BoundRulebook> BY_PLACE = new ConcurrentHashMap<>();
  private static final BoundRulebook RULES = UnionRules.standard().at(InnerMongolia.HOHHOT, DAY);

  @Provide
  Arbitrary<Edge<DraftVote>> votes() {
    return Boundaries.of(DraftVoteRules.MAJORITY, RULES).decisive();
  }

  static void saysOfVotesWhatTheLawSays(FictionalUnionSystem system, Edge<DraftVote> edge) {
    DraftVote vote = edge.subject();
    Answer answer =
        system.majorityReached(vote.ballot().total().orNull(), vote.ballot().inFavour().orNull());
    Answer lawful = answer(RULES.decide(DraftVoteRules.MAJORITY, vote));
    expect(answer == Answer.UNKNOWN || answer == lawful, lawful, answer);
  }

  @Provide
  Arbitrary<Edge<HardshipHousehold>> households() {
    return Boundaries.of(TierRules.TIER, RULES).decisive();
  }

  static void claimsNoMoreThanIsKnown(FictionalUnionSystem system, Edge<HardshipHousehold> edge) {
    HardshipHousehold household = edge.subject();
    Fact<HardshipTier> lawful = RULES.decide(TierRules.TIER, household).asFact();
    Fact<HardshipTier> claimed = Rows.tier(system.tier(Rows.row(household)));
    expect(lawful.refines(claimed), lawful, claimed);
  }

  @Provide
  Arbitrary<Twins<HardshipHousehold>> better() {
    return DeclaredLaws.raised(HouseholdVocabulary.VOCABULARY, HouseholdFacts.INCOME);
  }

  static void moreIncomeIsNoDeeperTier(
      FictionalUnionSystem system, Twins<HardshipHousehold> twins) {
    twins.rise(household -> system.tier(Rows.row(household)));
  }

  @Provide
  Arbitrary<Division> provinces() {
    return Arbitraries.of(Regions.all());
  }

  static void keepsToThePlace(FictionalUnionSystem system, Division place, AwardFund fund) {
    BoundRulebook rules = BY_PLACE.computeIfAbsent(place, each -> AWARDS.at(each, DAY));
    Verdict verdict = rules.decide(AwardFundRules.MINIMUM, fund);
    Answer answer =
        system.fundIsEnough(place.code(), Rows.yuan(fund.payroll()), Rows.yuan(fund.accrued()));
    expect(answer == Answer.UNKNOWN || answer == answer(verdict), answer(verdict), answer);
  }

  private static Answer answer(Verdict verdict) {
    return switch (verdict.kind()) {
      case MET -> Answer.YES;
      case BREACHED -> Answer.NO;
      case NOT_APPLICABLE -> Answer.NO_RULE;
      default -> Answer.UNKNOWN;
    };
  }

  /** A system that does not know may say so; what it says otherwise has to be what the law says. */
  private static void expect(boolean holds, Object lawful, Object said) {
    if (!holds) {
      throw new AssertionError("the law says " + lawful + ", the system " + said);
    }
  }
}
