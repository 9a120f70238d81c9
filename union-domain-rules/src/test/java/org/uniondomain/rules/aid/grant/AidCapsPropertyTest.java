package org.uniondomain.rules.aid.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.AidYears.living;
import static org.uniondomain.core.testing.AidYears.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.PersonAidYear;
import org.uniondomain.core.aid.grant.StudentAidYear;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.aid.study.SchoolStage;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@net.jqwik.api.Label("帮扶上限：医疗、助学、送温暖")
class AidCapsPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
  private static final List<BoundRulebook> PROFILES =
      List.of(
          UnionRules.standard().at(Division.NATION, DAY),
          UnionRules.standard().at(Regions.HUBEI, DAY),
          UnionRules.standard().at(Regions.SHANGHAI, DAY),
          UnionRules.standard().at(Regions.SHANDONG, DAY));

  private static List<AidGrant> grants(List<Integer> numbers) {
    AidKind[] kinds = {AidKind.STUDY, AidKind.GOLDEN_AUTUMN, AidKind.MEDICAL, AidKind.SEND_WARMTH};
    List<AidGrant> all = new ArrayList<>();
    for (int number : numbers) {
      all.add(
          living(LocalDate.of(2021, 12, 1).plusDays(number % 420), "1")
              .withKind(Fact.known(kinds[number % kinds.length]))
              .withAmount(Fact.known(Money.fen(number * 97L))));
    }
    return all;
  }

  private static StudentAidYear student(List<AidGrant> grants, long factor) {
    return StudentAidYear.builder()
        .year(Period.year(2022))
        .tier(HardshipTier.DEEP)
        .stage(SchoolStage.SENIOR_SECONDARY)
        .disabled(false)
        .standardNature(StandardNature.LOCAL_STANDARD)
        .previousStandard(Money.fen(81_000 * factor))
        .monthlyStandards(Listing.complete(standards(2022, Long.toString(840 * factor))))
        .grants(Listing.complete(grants))
        .build();
  }

  private static PersonAidYear person(List<AidGrant> grants, Money ownPaid) {
    return PersonAidYear.builder()
        .year(Period.year(2022))
        .tier(HardshipTier.DEEP)
        .onFile(true)
        .ownPaidMedicalCost(ownPaid)
        .grants(Listing.complete(grants))
        .build();
  }

  @Property(tries = 200)
  @net.jqwik.api.Label("帮扶款先后次序不影响任何结论（各地）")
  void orderDoesNotMatter(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 10_000) Integer> numbers,
      @ForAll long seed) {
    List<AidGrant> grants = grants(numbers);
    List<AidGrant> shuffled = new ArrayList<>(grants);
    Collections.shuffle(shuffled, new Random(seed));
    Money ownPaid = Money.yuan(12_345);
    for (BoundRulebook rules : PROFILES) {
      assertThat(rules.decide(StudyAidRules.STUDY_AID_CAP, student(shuffled, 1)))
          .isEqualTo(rules.decide(StudyAidRules.STUDY_AID_CAP, student(grants, 1)));
      assertThat(rules.decide(StudyAidRules.STUDY_AID_REMAINING, student(shuffled, 1)))
          .isEqualTo(rules.decide(StudyAidRules.STUDY_AID_REMAINING, student(grants, 1)));
      assertThat(rules.decide(WarmthRules.YEARLY, person(shuffled, ownPaid)))
          .isEqualTo(rules.decide(WarmthRules.YEARLY, person(grants, ownPaid)));
      assertThat(rules.decide(MedicalAidRules.SHANGHAI_MEDICAL_AID, person(shuffled, ownPaid)))
          .isEqualTo(rules.decide(MedicalAidRules.SHANGHAI_MEDICAL_AID, person(grants, ownPaid)));
    }
  }

  @Property(tries = 200)
  @net.jqwik.api.Label("发满余额仍符合，再多一分即不符合（未超的各地助学、上海医疗、山东送温暖）")
  void whatMayStillBePaidIsExact(
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 10_000) Integer> numbers,
      @ForAll @IntRange(min = 0, max = 5_000_000) int ownPaid) {
    List<AidGrant> grants = grants(numbers);
    Money cost = Money.fen(ownPaid);
    for (BoundRulebook rules : PROFILES) {
      if (rules.decide(StudyAidRules.STUDY_AID_CAP, student(grants, 1)).kind()
          == Verdict.Kind.MET) {
        Money left =
            rules.decide(StudyAidRules.STUDY_AID_REMAINING, student(grants, 1)).asFact().get();
        assertThat(
                rules
                    .decide(
                        StudyAidRules.STUDY_AID_CAP,
                        student(with(grants, AidKind.STUDY, left, 0), 1))
                    .kind())
            .isEqualTo(Verdict.Kind.MET);
        assertThat(
                rules
                    .decide(
                        StudyAidRules.STUDY_AID_CAP,
                        student(with(grants, AidKind.STUDY, left, 1), 1))
                    .kind())
            .isEqualTo(Verdict.Kind.BREACHED);
      }
    }
    exact(
        PROFILES.get(2),
        MedicalAidRules.SHANGHAI_MEDICAL_AID,
        MedicalAidRules.SHANGHAI_MEDICAL_AID_REMAINING,
        AidKind.MEDICAL,
        grants,
        cost);
    exact(
        PROFILES.get(3),
        WarmthRules.YEARLY,
        WarmthRules.REMAINING,
        AidKind.SEND_WARMTH,
        grants,
        cost);
  }

  private static void exact(
      BoundRulebook rules,
      Requirement<PersonAidYear> cap,
      Calculation<PersonAidYear, Money> remaining,
      AidKind kind,
      List<AidGrant> grants,
      Money cost) {
    if (rules.decide(cap, person(grants, cost)).kind() == Verdict.Kind.MET) {
      Money left = rules.decide(remaining, person(grants, cost)).asFact().get();
      assertThat(rules.decide(cap, person(with(grants, kind, left, 0), cost)).kind())
          .isEqualTo(Verdict.Kind.MET);
      assertThat(rules.decide(cap, person(with(grants, kind, left, 1), cost)).kind())
          .isEqualTo(Verdict.Kind.BREACHED);
    }
  }

  private static List<AidGrant> with(List<AidGrant> grants, AidKind kind, Money left, int more) {
    List<AidGrant> all = new ArrayList<>(grants);
    all.add(
        living(LocalDate.of(2022, 6, 1), "1")
            .withKind(Fact.known(kind))
            .withAmount(Fact.known(Money.fen(left.fen() + more))));
    return all;
  }

  @Property(tries = 200)
  @net.jqwik.api.Label("金额和标准同乘，助学结论不变（各地，上限都是标准的倍数）")
  void scalingChangesNothing(
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 10_000) Integer> numbers,
      @ForAll @IntRange(min = 2, max = 100) int factor) {
    List<AidGrant> grants = grants(numbers);
    List<AidGrant> scaled =
        grants.stream()
            .map(each -> each.withAmount(each.amount().map(m -> Money.fen(m.fen() * factor))))
            .toList();
    for (BoundRulebook rules : PROFILES) {
      assertThat(rules.decide(StudyAidRules.STUDY_AID_CAP, student(scaled, factor)).kind())
          .isEqualTo(rules.decide(StudyAidRules.STUDY_AID_CAP, student(grants, 1)).kind());
    }
  }
}
