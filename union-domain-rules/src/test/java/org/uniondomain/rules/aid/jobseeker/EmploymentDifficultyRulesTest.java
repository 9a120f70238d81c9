package org.uniondomain.rules.aid.jobseeker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.jobseeker.EmploymentDifficulty;
import org.uniondomain.core.aid.jobseeker.JobSeeker;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("内蒙古就业困难人员六类；就业促进法第五十六条：零就业家庭至少一个岗位")
class EmploymentDifficultyRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2024, 6, 1));

  private static JobSeeker man(int age) {
    return JobSeeker.builder()
        .urbanResident(true)
        .ofWorkingAge(true)
        .ableAndWilling(true)
        .registeredUnemployed(true)
        .woman(false)
        .age(age)
        .monthsResident(6)
        .monthsInsured(12)
        .certifiedDisabled(false)
        .unemployedMembers(1)
        .nobodyInWork(true)
        .householdHasIncome(false)
        .lostAllLand(false)
        .monthlyCompensation(Money.ZERO)
        .unemploymentBenefit(Money.yuan(1_500))
        .receivesMinimumLiving(false)
        .monthsUnemployed(3)
        .graduate(false)
        .everEmployed(true)
        .build();
  }

  private static Fact<EmploymentDifficulty> ground(JobSeeker seeker) {
    return RULES.decide(EmploymentDifficultyRules.GROUND, seeker).asFact();
  }

  @ParameterizedTest(name = "女{0}，{1}岁，居住{2}月，参保{3}月：{4}")
  @CsvSource({
    "false, 49, 6, 12, NONE",
    "false, 50, 6, 12, OLDER",
    "true, 39, 6, 12, NONE",
    "true, 40, 6, 12, OLDER",
    "false, 50, 5, 12, NONE",
    "false, 50, 6, 11, NONE"
  })
  @DisplayName("大龄")
  void older(boolean woman, int age, int resident, int insured, EmploymentDifficulty expected) {
    assertThat(
            ground(
                man(age)
                    .withWoman(Fact.known(woman))
                    .withMonthsResident(Fact.known(resident))
                    .withMonthsInsured(Fact.known(insured))))
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("残疾、零就业家庭、失地、长期失业、毕业生")
  void otherGrounds() {
    assertThat(ground(man(30).withCertifiedDisabled(Fact.known(true))))
        .isEqualTo(Fact.known(EmploymentDifficulty.DISABLED));
    assertThat(ground(man(30).withUnemployedMembers(Fact.known(2))))
        .isEqualTo(Fact.known(EmploymentDifficulty.ZERO_EMPLOYMENT_FAMILY));
    JobSeeker landless =
        man(50).withMonthsResident(Fact.known(1)).withLostAllLand(Fact.known(true));
    assertThat(ground(landless.withMonthlyCompensation(Fact.known(Money.yuan(1_500)))))
        .isEqualTo(Fact.known(EmploymentDifficulty.LANDLESS));
    assertThat(ground(landless.withMonthlyCompensation(Fact.known(Money.yuan("1500.01")))))
        .isEqualTo(Fact.known(EmploymentDifficulty.NONE));
    JobSeeker poor =
        man(45).withReceivesMinimumLiving(Fact.known(true)).withMonthsUnemployed(Fact.known(12));
    assertThat(ground(poor)).isEqualTo(Fact.known(EmploymentDifficulty.LONG_TERM));
    assertThat(ground(poor.withMonthsUnemployed(Fact.known(11))))
        .isEqualTo(Fact.known(EmploymentDifficulty.NONE));
    JobSeeker graduate =
        man(25)
            .withGraduate(Fact.known(true))
            .withEverEmployed(Fact.known(false))
            .withMonthsSinceGraduation(Fact.known(24));
    assertThat(ground(graduate)).isEqualTo(Fact.known(EmploymentDifficulty.GRADUATE));
    assertThat(ground(graduate.withMonthsSinceGraduation(Fact.known(23))))
        .isEqualTo(Fact.known(EmploymentDifficulty.NONE));
  }

  @Test
  @DisplayName("共同条件不具备：不问其他；2018年各类未查到：待定；别处没有")
  void commonConditionsDaysAndPlaces() {
    assertThat(ground(man(55).withRegisteredUnemployed(Fact.known(false))))
        .isEqualTo(Fact.known(EmploymentDifficulty.NOT_COVERED));
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LocalDate.of(2018, 6, 1))
                .decide(EmploymentDifficultyRules.GROUND, man(55))
                .asFact()
                .isKnown())
        .isFalse();
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2024, 6, 1))
                .decide(EmploymentDifficultyRules.GROUND, man(55)))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "提供{0}个岗位：{1}")
  @CsvSource({"0, BREACHED", "1, MET", "2, MET"})
  @DisplayName("零就业家庭至少一个岗位：义务在政府，只作提示")
  void oneJob(int jobs, Verdict.Kind expected) {
    JobSeeker seeker =
        man(30).withZeroEmploymentConfirmed(Fact.known(true)).withJobsOffered(Fact.known(jobs));
    Verdict verdict = RULES.decide(EmploymentDifficultyRules.ONE_JOB, seeker);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @Test
  @DisplayName("条款的数字取自标准")
  void theWordsCarryTheNumbers() {
    assertThat(
            RULES
                .of(JobSeeker.class)
                .assess(man(50))
                .explain(EmploymentDifficultyRules.GROUND, Locale.CHINA))
        .contains("女满40岁、男满50岁", "（2人以上）", "女满35岁、男满45岁", "离校24个月以上");
  }
}
