package org.uniondomain.rules.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.honour.ModelWorker;
import org.uniondomain.core.honour.ModelWorkerRank;
import org.uniondomain.core.honour.ModelWorkerTitle;
import org.uniondomain.core.honour.ModelWorkerWorkplace;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳模待遇：称号与单位、工资级别、企业相当提高、原则上不随意解除（内蒙古，2026年起）")
class ModelWorkerTreatmentRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2026, 1, 1));
  private static final BoundRulebook BEFORE =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2025, 12, 31));

  private static ModelWorker worker(ModelWorkerRank rank, ModelWorkerWorkplace workplace) {
    return ModelWorker.builder().rank(rank).workplace(workplace).build();
  }

  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({
    "MODEL_WORKER, ENTERPRISE, MET",
    "MODEL_WORKER, FARMING_OR_HERDING, MET",
    "MODEL_WORKER, PUBLIC_BODY, BREACHED",
    "MODEL_WORKER, OTHER, BREACHED",
    "ADVANCED_WORKER, PUBLIC_BODY, MET",
    "ADVANCED_WORKER, ENTERPRISE, BREACHED"
  })
  void title(ModelWorkerTitle title, ModelWorkerWorkplace workplace, Verdict.Kind expected) {
    ModelWorker worker = worker(ModelWorkerRank.PROVINCIAL, workplace).withTitle(Fact.known(title));
    assertThat(RULES.decide(ModelWorkerTreatmentRules.TITLE_OF_WORKPLACE, worker).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "提高 {0} 级：全国 {1}，自治区 {2}")
  @CsvSource({"0, BREACHED, BREACHED", "1, BREACHED, MET", "2, MET, MET", "3, MET, MET"})
  @DisplayName("机关事业单位：全国劳模两级，自治区劳模一级")
  void payGrades(int raised, Verdict.Kind national, Verdict.Kind regional) {
    ModelWorker worker =
        worker(ModelWorkerRank.NATIONAL, ModelWorkerWorkplace.PUBLIC_BODY)
            .withPayGradesRaised(Fact.known(raised));
    assertThat(RULES.decide(ModelWorkerTreatmentRules.NATIONAL_GRADES, worker).kind())
        .isEqualTo(national);
    assertThat(RULES.decide(ModelWorkerTreatmentRules.REGIONAL_GRADES, worker).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            RULES
                .decide(
                    ModelWorkerTreatmentRules.REGIONAL_GRADES,
                    worker.withRank(Fact.known(ModelWorkerRank.PROVINCIAL)))
                .kind())
        .isEqualTo(regional);
    assertThat(BEFORE.decide(ModelWorkerTreatmentRules.NATIONAL_GRADES, worker).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("企业：相当的提高由人判断，没有为提示")
  void comparableRise() {
    ModelWorker worker = worker(ModelWorkerRank.PROVINCIAL, ModelWorkerWorkplace.ENTERPRISE);
    assertThat(RULES.decide(ModelWorkerTreatmentRules.ENTERPRISE_RISE, worker).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    Verdict verdict =
        RULES.decide(
            ModelWorkerTreatmentRules.ENTERPRISE_RISE,
            worker.withComparableRise(Fact.known(false)));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
  }

  @ParameterizedTest(name = "解除 {0}，有正当理由 {1}：{2}")
  @CsvSource({"false, false, MET", "true, true, MET", "true, false, BREACHED"})
  @DisplayName("原则上不随意解除：提示")
  void noDismissalAtWill(boolean dismissed, boolean justified, Verdict.Kind expected) {
    ModelWorker worker =
        worker(ModelWorkerRank.NATIONAL, ModelWorkerWorkplace.ENTERPRISE)
            .withDismissed(Fact.known(dismissed))
            .withDismissalJustified(Fact.known(justified));
    Verdict verdict = RULES.decide(ModelWorkerTreatmentRules.NO_DISMISSAL_AT_WILL, worker);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
    assertThat(
            RULES
                .decide(
                    ModelWorkerTreatmentRules.NO_DISMISSAL_AT_WILL,
                    worker.withRank(Fact.known(ModelWorkerRank.OTHER)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
