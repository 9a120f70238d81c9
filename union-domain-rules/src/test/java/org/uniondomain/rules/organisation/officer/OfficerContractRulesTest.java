package org.uniondomain.rules.organisation.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.officer.OfficerContractRules.END_FULL_TIME;
import static org.uniondomain.rules.organisation.officer.OfficerContractRules.END_PART_TIME;
import static org.uniondomain.rules.organisation.officer.OfficerContractRules.RUNS_ON_FULL_TIME;
import static org.uniondomain.rules.organisation.officer.OfficerContractRules.RUNS_ON_PART_TIME;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.officer.OfficerContract;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十九条（2001年文本第十八条）；最高人民法院解释第二条")
class OfficerContractRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2014, 1, 1));

  private static OfficerContract contract(boolean fullTime, String ends, String from, String to) {
    return OfficerContract.builder()
        .fullTime(fullTime)
        .openEnded(false)
        .contractEndsOn(LocalDate.parse(ends))
        .tookOfficeOn(LocalDate.parse(from))
        .officeEndsOn(LocalDate.parse(to))
        .seriousFault(false)
        .retirementAge(false)
        .build();
  }

  @ParameterizedTest(name = "兼职，合同至{0}，任期至{1}：延至{2}")
  @CsvSource({
    "2014-06-30, 2015-12-31, 2015-12-31",
    "2015-12-30, 2015-12-31, 2015-12-31",
    "2015-12-31, 2015-12-31, 2015-12-31",
    "2016-01-01, 2015-12-31, 2016-01-01",
    "2018-06-30, 2015-12-31, 2018-06-30"
  })
  @DisplayName("兼职：剩余期限短于任期的延至任期期满，长的不缩短（第33例）")
  void partTime(String ends, String officeEnds, LocalDate expected) {
    assertThat(
            RULES.decide(END_PART_TIME, contract(false, ends, "2011-01-01", officeEnds)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "专职，合同至{0}，{1}至{2}任职：延至{3}")
  @CsvSource({
    "2013-06-30, 2010-06-01, 2013-05-31, 2016-05-31",
    "2016-05-30, 2010-06-01, 2013-05-31, 2016-05-31",
    "2016-06-01, 2010-06-01, 2013-05-31, 2016-06-01",
    "2013-06-30, 2013-05-31, 2013-05-31, 2013-06-30",
    "2013-05-31, 2013-05-31, 2013-05-31, 2013-06-01"
  })
  @DisplayName("专职：自任职期限届满之日起延长，等于任职期间，首日计入；长的不缩短")
  void fullTime(String ends, String from, String to, LocalDate expected) {
    assertThat(RULES.decide(END_FULL_TIME, contract(true, ends, from, to)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "终止于{0}：{1}")
  @CsvSource({"2015-12-30, BREACHED", "2015-12-31, MET", "2016-01-01, MET"})
  @DisplayName("劳动合同不早于延长后的期满日终止")
  void runsOn(LocalDate ended, Verdict.Kind expected) {
    OfficerContract contract = contract(false, "2014-06-30", "2011-01-01", "2015-12-31");
    assertThat(
            RULES
                .decide(RUNS_ON_PART_TIME, contract.withEmploymentEndedOn(Fact.known(ended)))
                .kind())
        .isEqualTo(expected);
    assertThat(RULES.decide(RUNS_ON_FULL_TIME, contract).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(RULES.decide(RUNS_ON_PART_TIME, contract.withEmploymentEndedOn(Fact.none())).kind())
        .isEqualTo(Verdict.Kind.PENDING);
  }

  @Test
  @DisplayName("个人严重过失、达到法定退休年龄、无固定期限的，不延长；过失未判断的，不定案")
  void exceptions() {
    OfficerContract contract =
        contract(false, "2014-06-30", "2011-01-01", "2015-12-31")
            .withEmploymentEndedOn(Fact.known(LocalDate.of(2014, 6, 30)));
    Fact<Boolean> yes = Fact.known(true);
    for (OfficerContract excepted :
        List.of(
            contract.withSeriousFault(yes),
            contract.withRetirementAge(yes),
            contract.withOpenEnded(yes))) {
      assertThat(RULES.decide(RUNS_ON_PART_TIME, excepted).kind())
          .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    }
    assertThat(RULES.decide(RUNS_ON_PART_TIME, contract.withSeriousFault(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}
