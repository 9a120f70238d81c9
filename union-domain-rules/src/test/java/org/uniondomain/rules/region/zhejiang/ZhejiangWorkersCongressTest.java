package org.uniondomain.rules.region.zhejiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.region.zhejiang.ZhejiangWorkersCongress.NUMBER;
import static org.uniondomain.rules.region.zhejiang.ZhejiangWorkersCongress.WOMEN_SHARE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("浙江省企业民主管理条例")
class ZhejiangWorkersCongressTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.ZHEJIANG, LocalDate.of(2026, 6, 30));

  private static WorkersCongress congress(int workers, int delegates) {
    return WorkersCongress.builder()
        .form(AssemblyForm.WORKERS_CONGRESS)
        .workers(workers)
        .delegates(delegates)
        .build();
  }

  @ParameterizedTest(name = "职工{0}人：至少{1}名代表，同属两档：{2}")
  @CsvSource({
    "50, 30, false",
    "99, 30, false",
    "100, 40, false",
    "199, 40, false",
    "200, 47, false",
    "999, 96, false",
    "1000, 100, true",
    "1001, 100, false",
    "1999, 100, false",
    "2000, 120, false",
    "4999, 160, false",
    "5000, 180, true",
    "5001, 200, false",
    "60000, 200, false"
  })
  @DisplayName("第十条：四档人数，恰为1000人和5000人的，按任一档皆可，并提示")
  void numberOfDelegates(int workers, int least, boolean twoBands) {
    Verdict met = RULES.decide(NUMBER, congress(workers, least));
    assertThat(met.kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(met.notices().stream().anyMatch(n -> n.kind() == NoticeKind.BANDS_OVERLAP))
        .isEqualTo(twoBands);
    assertThat(RULES.decide(NUMBER, congress(workers, least - 1)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "代表{0}名中女{1}名，职工{2}人中女{3}人：{4}")
  @CsvSource({
    "40, 12, 100, 30, MET",
    "40, 11, 100, 30, BREACHED",
    "40, 14, 99, 33, MET",
    "40, 13, 99, 33, BREACHED",
    "40, 0, 100, 0, MET"
  })
  @DisplayName("第十一条：女职工代表比例不低于女职工比例，交叉相乘比较")
  void women(int delegates, int women, int workers, int womenWorkers, Verdict.Kind expected) {
    WorkersCongress congress =
        congress(workers, delegates)
            .withWomen(Fact.known(women))
            .withWomenWorkers(Fact.known(womenWorkers));
    assertThat(RULES.decide(WOMEN_SHARE, congress).kind()).isEqualTo(expected);
    assertThat(RULES.decide(WOMEN_SHARE, congress.withWomenWorkers(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("2010年10月1日起施行，省外不适用")
  void placeAndDay() {
    WorkersCongress few = congress(100, 39);
    LocalDate first = LocalDate.of(2010, 10, 1);
    assertThat(
            UnionRules.standard()
                .at(Regions.ZHEJIANG, first.minusDays(1))
                .decide(NUMBER, few)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(UnionRules.standard().at(Regions.ZHEJIANG, first).decide(NUMBER, few).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(UnionRules.standard().at(Regions.JIANGSU, first).decide(NUMBER, few).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
