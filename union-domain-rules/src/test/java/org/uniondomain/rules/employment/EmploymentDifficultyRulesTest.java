package org.uniondomain.rules.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.employment.EmploymentDifficulty;
import org.uniondomain.core.employment.JobSeeker;
import org.uniondomain.core.employment.PublicInterestPost;
import org.uniondomain.core.employment.TrainingCourse;
import org.uniondomain.core.employment.ZeroEmploymentFamily;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("就业困难人员：内蒙古2020年六类；就业援助、培训人数与人次")
class EmploymentDifficultyRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2021, 3, 1));
  private static final BoundRulebook NATION =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2016, 1, 4));

  /** A registered resident to whom no category applies. */
  private static JobSeeker seeker(boolean woman, int age) {
    return JobSeeker.builder()
        .urbanResident(true)
        .workingAge(true)
        .ableAndWilling(true)
        .registered(true)
        .registeredMonths(0)
        .woman(woman)
        .age(age)
        .residentMonths(0)
        .insuredMonths(0)
        .disabilityCertificate(false)
        .familyUnemployed(1)
        .familyAllRegistered(false)
        .familyOtherIncome(false)
        .landLost(false)
        .compensation(Money.ZERO)
        .unemploymentBenefit(Money.yuan(1_000))
        .minimumLiving(false)
        .graduate(false)
        .monthsSinceCollege(0)
        .neverEmployed(false)
        .build();
  }

  private static void is(JobSeeker seeker, EmploymentDifficulty expected) {
    assertThat(RULES.decide(EmploymentDifficultyRules.CATEGORY, seeker).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "女性{0}，{1}岁，居住{2}月，参保{3}月：{4}")
  @CsvSource({
    "true, 39, 6, 12, NONE",
    "true, 40, 6, 12, OLDER",
    "false, 49, 6, 12, NONE",
    "false, 50, 6, 12, OLDER",
    "false, 50, 5, 12, NONE",
    "false, 50, 6, 11, NONE",
    "false, 51, 7, 13, OLDER"
  })
  @DisplayName("大龄：女满四十、男满五十，居住六个月以上，参保一年以上")
  void older(boolean woman, int age, int months, int insured, EmploymentDifficulty expected) {
    is(
        seeker(woman, age)
            .withResidentMonths(Fact.known(months))
            .withInsuredMonths(Fact.known(insured)),
        expected);
  }

  @ParameterizedTest(name = "失业{0}人，均登记{1}，其他收入{2}：{3}")
  @CsvSource({
    "1, true, false, NONE",
    "2, true, false, ZERO_EMPLOYMENT_FAMILY",
    "2, false, false, NONE",
    "2, true, true, NONE"
  })
  @DisplayName("零就业家庭")
  void family(int unemployed, boolean all, boolean income, EmploymentDifficulty expected) {
    is(
        seeker(true, 30)
            .withFamilyUnemployed(Fact.known(unemployed))
            .withFamilyAllRegistered(Fact.known(all))
            .withFamilyOtherIncome(Fact.known(income)),
        expected);
  }

  @ParameterizedTest(name = "女性{0}，{1}岁，补偿{2}元：{3}")
  @CsvSource({
    "true, 40, 1000, LANDLESS",
    "true, 40, 1000.01, NONE",
    "true, 39, 0, NONE",
    "false, 49, 0, NONE",
    "false, 50, 0, LANDLESS"
  })
  @DisplayName("失地农牧民：每月补偿高于失业保险金的不属")
  void landless(boolean woman, int age, String yuan, EmploymentDifficulty expected) {
    is(
        seeker(woman, age)
            .withLandLost(Fact.known(true))
            .withCompensation(Fact.known(Money.yuan(yuan))),
        expected);
  }

  @ParameterizedTest(name = "女性{0}，{1}岁，登记{2}月：{3}")
  @CsvSource({
    "true, 34, 12, NONE",
    "true, 35, 11, NONE",
    "true, 35, 12, LONG_TERM",
    "false, 44, 12, NONE",
    "false, 45, 12, LONG_TERM"
  })
  @DisplayName("享受低保的长期失业人员")
  void longTerm(boolean woman, int age, int months, EmploymentDifficulty expected) {
    is(
        seeker(woman, age)
            .withMinimumLiving(Fact.known(true))
            .withRegisteredMonths(Fact.known(months)),
        expected);
  }

  @ParameterizedTest(name = "离校{0}月，从未就业{1}：{2}")
  @CsvSource({"23, true, NONE", "24, true, GRADUATE", "24, false, NONE"})
  @DisplayName("离校两年未就业的毕业生")
  void graduates(int months, boolean never, EmploymentDifficulty expected) {
    is(
        seeker(false, 25)
            .withGraduate(Fact.known(true))
            .withMonthsSinceCollege(Fact.known(months))
            .withNeverEmployed(Fact.known(never)),
        expected);
  }

  @Test
  @DisplayName("残疾人员；未登记失业的不属任何一类")
  void disabled() {
    JobSeeker disabled = seeker(false, 30).withDisabilityCertificate(Fact.known(true));
    is(disabled, EmploymentDifficulty.DISABLED);
    is(disabled.withRegistered(Fact.known(false)), EmploymentDifficulty.NONE);
  }

  @Test
  @DisplayName("2016年七类未见列明：待定；此前和区外不适用")
  void byDateAndPlace() {
    JobSeeker disabled = seeker(false, 30).withDisabilityCertificate(Fact.known(true));
    assertThat(on(Regions.INNER_MONGOLIA, "2020-06-29", disabled))
        .isInstanceOf(Answer.Undetermined.class);
    assertThat(on(Regions.INNER_MONGOLIA, "2016-01-01", disabled))
        .isInstanceOf(Answer.Undetermined.class);
    assertThat(on(Regions.INNER_MONGOLIA, "2020-06-30", disabled).asFact())
        .isEqualTo(Fact.known(EmploymentDifficulty.DISABLED));
    assertThat(on(Regions.INNER_MONGOLIA, "2015-12-31", disabled))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(on(Regions.HEBEI, "2021-03-01", disabled)).isInstanceOf(Answer.NotApplicable.class);
  }

  private static Answer<EmploymentDifficulty> on(Division place, String day, JobSeeker seeker) {
    return UnionRules.standard()
        .at(place, LocalDate.parse(day))
        .decide(EmploymentDifficultyRules.CATEGORY, seeker);
  }

  @ParameterizedTest(name = "确认{0}，岗位{1}：{2}")
  @CsvSource({"true, 0, BREACHED", "true, 1, MET", "false, 0, NOT_APPLICABLE"})
  @DisplayName("《就业促进法》第五十六条：零就业家庭至少一个适当岗位")
  void familyOffered(boolean confirmed, int posts, Verdict.Kind expected) {
    assertThat(
            NATION
                .decide(
                    EmploymentAidRules.FAMILY_OFFERED,
                    ZeroEmploymentFamily.builder()
                        .confirmed(confirmed)
                        .suitablePosts(posts)
                        .build())
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "有合适人员{0}，安排{1}：{2}")
  @CsvSource({
    "true, true, MET",
    "true, false, BREACHED",
    "false, false, NOT_APPLICABLE"
  })
  @DisplayName("第五十三条：公益性岗位优先安排就业困难人员")
  void postsFirst(boolean suitable, boolean given, Verdict.Kind expected) {
    assertThat(
            NATION
                .decide(
                    EmploymentAidRules.POST_FIRST,
                    PublicInterestPost.builder()
                        .suitableApplicant(suitable)
                        .givenToOne(given)
                        .build())
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}人，{1}人次：{2}")
  @CsvSource({"22335, 22335, MET", "22334, 22335, MET", "22336, 22335, BREACHED"})
  @DisplayName("培训人数不多于人次；2012年22335人次")
  void personsAndTimes(int persons, int times, Verdict.Kind expected) {
    assertThat(
            NATION
                .decide(
                    EmploymentAidRules.PERSONS_AND_TIMES,
                    TrainingCourse.builder().persons(persons).personTimes(times).build())
                .kind())
        .isEqualTo(expected);
  }
}
