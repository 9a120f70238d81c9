package org.uniondomain.rules.hardship.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.file.EvidenceKind.APPLICATION;
import static org.uniondomain.core.hardship.file.EvidenceKind.IDENTITY;
import static org.uniondomain.core.hardship.file.EvidenceKind.INCOME_PROOF;
import static org.uniondomain.core.hardship.file.EvidenceKind.LABOUR_RELATION_PROOF;
import static org.uniondomain.core.hardship.file.EvidenceKind.UNION_MEMBERSHIP_PROOF;
import static org.uniondomain.rules.hardship.file.EvidenceRules.BASIC;
import static org.uniondomain.rules.hardship.file.EvidenceRules.OF_A_MIGRANT;
import static org.uniondomain.rules.hardship.file.EvidenceRules.OF_THE_CAUSE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.file.EvidenceKind;
import org.uniondomain.core.hardship.file.HardshipCause;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.hardship.holder.FileHolder;
import org.uniondomain.core.hardship.holder.HolderKind;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("困难职工建档证明材料（通行做法）")
class EvidenceRulesTest {
  private static Verdict verdict(Requirement<HardshipFile> rule, HardshipFile file) {
    return UnionRules.standard().at(Division.NATION, LocalDate.of(2024, 6, 30)).decide(rule, file);
  }

  private static HardshipFile with(EvidenceKind... kinds) {
    return HardshipFile.builder()
        .applied(LocalDate.of(2024, 6, 3))
        .evidence(Listing.of(kinds))
        .build();
  }

  @Test
  @DisplayName("申请书、身份户籍、收入证明缺一不可；清单不全则无法确定")
  void basicEvidence() {
    assertThat(verdict(BASIC, with(APPLICATION, IDENTITY, INCOME_PROOF)))
        .isInstanceOf(Verdict.Met.class);
    assertThat(verdict(BASIC, with(APPLICATION, IDENTITY))).isInstanceOf(Verdict.Breached.class);
    HardshipFile open =
        with(APPLICATION, IDENTITY).withEvidence(Listing.partial(List.of(APPLICATION, IDENTITY)));
    assertThat(verdict(BASIC, open)).isInstanceOf(Verdict.Undetermined.class);
  }

  @ParameterizedTest(name = "{0}须{1}")
  @CsvSource({
    "ILLNESS, DIAGNOSIS",
    "DISABILITY, DISABILITY_CERTIFICATE",
    "SCHOOLING, ENROLMENT_PROOF",
    "JOB_LOSS, JOB_LOSS_PROOF",
    "DISASTER, EVENT_PROOF"
  })
  @DisplayName("按主要致困原因提交")
  void evidenceOfTheCause(HardshipCause cause, EvidenceKind kind) {
    HardshipFile shown = with(kind).withMainCause(Fact.known(cause));
    assertThat(verdict(OF_THE_CAUSE, shown)).isInstanceOf(Verdict.Met.class);
    assertThat(verdict(OF_THE_CAUSE, shown.withEvidence(Listing.of(APPLICATION))))
        .isInstanceOf(Verdict.Breached.class);
    assertThat(verdict(OF_THE_CAUSE, shown.withMainCause(Fact.known(HardshipCause.SINGLE_PARENT))))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  @DisplayName("农民工另须劳动关系和会员证明")
  void migrantWorkers() {
    HardshipFile file =
        with(LABOUR_RELATION_PROOF, UNION_MEMBERSHIP_PROOF)
            .withHolder(FileHolder.builder().kind(HolderKind.MIGRANT).build());
    assertThat(verdict(OF_A_MIGRANT, file)).isInstanceOf(Verdict.Met.class);
    assertThat(verdict(OF_A_MIGRANT, file.withEvidence(Listing.of(LABOUR_RELATION_PROOF))))
        .isInstanceOf(Verdict.Breached.class);
    assertThat(
            verdict(
                OF_A_MIGRANT,
                file.withHolder(FileHolder.builder().kind(HolderKind.EMPLOYED).build())))
        .isInstanceOf(Verdict.NotApplicable.class);
  }
}
