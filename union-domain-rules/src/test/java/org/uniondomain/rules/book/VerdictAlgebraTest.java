package org.uniondomain.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.lang.Verdict.Kind.BREACHED;
import static org.uniondomain.rules.lang.Verdict.Kind.CONFLICT;
import static org.uniondomain.rules.lang.Verdict.Kind.MET;
import static org.uniondomain.rules.lang.Verdict.Kind.NOT_APPLICABLE;
import static org.uniondomain.rules.lang.Verdict.Kind.PENDING;
import static org.uniondomain.rules.lang.Verdict.Kind.UNDETERMINED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.lang.Vocabulary;

@DisplayName("并存规定：两个规定就同一行为的结论如何合成")
class VerdictAlgebraTest {
  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 10);

  /** What the two rules are told; a flag each for whether it applies and whether it is met. */
  record Act(
      Fact<Boolean> firstApplies,
      Fact<Boolean> firstMet,
      Fact<Boolean> otherApplies,
      Fact<Boolean> otherMet,
      Fact<LocalDate> done) {}

  private static final Act NOTHING =
      new Act(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.none());

  private static final Subject<Act> ACT = Subject.named("act", Act.class, "行为", "act");
  private static final Flag<Act> FIRST_APPLIES =
      ACT.flag("first-applies", "甲适用", "first applies", Act::firstApplies, (a, f) -> a);
  private static final Flag<Act> FIRST_MET =
      ACT.flag("first-met", "甲符合", "first met", Act::firstMet, (a, f) -> a);
  private static final Flag<Act> OTHER_APPLIES =
      ACT.flag("other-applies", "乙适用", "other applies", Act::otherApplies, (a, f) -> a);
  private static final Flag<Act> OTHER_MET =
      ACT.flag("other-met", "乙符合", "other met", Act::otherMet, (a, f) -> a);
  private static final QuantityFact<Act, LocalDate> DONE =
      ACT.day("done", "办理日", "done on", Act::done, (a, f) -> a);

  private static final Instrument NATIONAL =
      Instrument.of("A-N", "甲", "First", "部", Rank.DEPARTMENTAL_RULE, Division.NATION)
          .edition("2000", START);
  private static final Instrument LOCAL =
      Instrument.of("A-L", "乙", "Other", "省", Rank.LOCAL_REGULATION, Regions.HEBEI)
          .edition("2000", START);
  private static final Threshold<Term> WITHIN =
      Threshold.threshold("act.within", Measure.TERM, Bound.WITHIN, "期限", "term")
          .since(START, Term.days(10), NATIONAL.article(2), Certainty.TEXT);

  /** In time within ten days of today; so an act not done yet is pending. */
  private static final Condition<Act> IN_TIME =
      DONE.meets(WITHIN.after(Quantity.of(Measure.DAY, TODAY)));

  private static Requirement<Act> rule(
      String id, Instrument text, Consequence consequence, Flag<Act> applies, Condition<Act> that) {
    return Requirement.requirement(id, ACT)
        .label(id, id)
        .clause(text.article(1), Certainty.TEXT, Modality.SHALL, "应当", "shall")
        .consequence(consequence, text.article(3))
        .when(applies)
        .that(that)
        .build();
  }

  private static Fact<Boolean> applies(Verdict.Kind kind) {
    return Fact.known(kind != NOT_APPLICABLE);
  }

  private static Fact<Boolean> met(Verdict.Kind kind) {
    return kind == UNDETERMINED ? Fact.unknown() : Fact.known(kind == MET);
  }

  private static Verdict combined(Verdict.Kind first, Verdict.Kind other) {
    return combined(
        first, other, new Act(applies(first), met(first), applies(other), met(other), Fact.none()));
  }

  private static Verdict combined(Verdict.Kind first, Verdict.Kind other, Act act) {
    Requirement<Act> general =
        rule(
            "act.first",
            NATIONAL,
            Consequence.MUST_CORRECT,
            FIRST_APPLIES,
            first == PENDING ? IN_TIME : FIRST_MET);
    Requirement<Act> beside =
        rule(
            "act.other",
            LOCAL,
            Consequence.INVALID,
            OTHER_APPLIES,
            other == PENDING ? IN_TIME : OTHER_MET);
    return Rulebook.named("act")
        .with(SubjectRules.of(Vocabulary.of(ACT, NOTHING), general))
        .with(Overlay.of(Regions.HEBEI).adds(beside, general))
        .at(Regions.HEBEI, TODAY)
        .decide(general, act);
  }

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
    "MET, MET, MET",
    "MET, BREACHED, CONFLICT",
    "MET, PENDING, PENDING",
    "MET, NOT_APPLICABLE, MET",
    "MET, UNDETERMINED, UNDETERMINED",
    "BREACHED, BREACHED, BREACHED",
    "BREACHED, PENDING, CONFLICT",
    "BREACHED, NOT_APPLICABLE, BREACHED",
    "BREACHED, UNDETERMINED, UNDETERMINED",
    "PENDING, PENDING, PENDING",
    "PENDING, NOT_APPLICABLE, PENDING",
    "PENDING, UNDETERMINED, UNDETERMINED",
    "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
    "NOT_APPLICABLE, UNDETERMINED, UNDETERMINED",
    "UNDETERMINED, UNDETERMINED, UNDETERMINED"
  })
  void everyPair(Verdict.Kind one, Verdict.Kind other, Verdict.Kind expected) {
    assertThat(combined(one, other).kind()).isEqualTo(expected);
    assertThat(combined(other, one).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("两者都不符合的，取较重的后果")
  void theGravestConsequenceStands() {
    assertThat(((Verdict.Breached) combined(BREACHED, BREACHED)).consequence())
        .isEqualTo(Consequence.INVALID);
  }

  @Test
  @DisplayName("无法确定的，列出仍可能出现的冲突")
  void aConflictIsAmongTheOutcomesStillPossible() {
    assertThat(((Verdict.Undetermined) combined(MET, UNDETERMINED)).possible())
        .containsExactlyInAnyOrder(MET, CONFLICT);
    assertThat(((Verdict.Undetermined) combined(BREACHED, UNDETERMINED)).possible())
        .containsExactlyInAnyOrder(BREACHED, CONFLICT);
    assertThat(((Verdict.Undetermined) combined(PENDING, UNDETERMINED)).possible())
        .containsExactlyInAnyOrder(PENDING, CONFLICT);
    assertThat(((Verdict.Undetermined) combined(NOT_APPLICABLE, UNDETERMINED)).possible())
        .containsExactlyInAnyOrder(MET, BREACHED);
  }

  @Test
  @DisplayName("只剩一种可能的，不再是无法确定")
  void whatCanOnlyComeToOneThingIsThatThing() {
    Act mayNotApplyAndIsMet =
        new Act(Fact.known(true), Fact.known(true), Fact.unknown(), Fact.known(true), Fact.none());
    assertThat(combined(MET, MET, mayNotApplyAndIsMet).kind()).isEqualTo(MET);
    Act mayNotApplyAndIsBreached =
        new Act(
            Fact.known(true), Fact.known(false), Fact.unknown(), Fact.known(false), Fact.none());
    assertThat(combined(BREACHED, BREACHED, mayNotApplyAndIsBreached).kind()).isEqualTo(BREACHED);
  }
}
