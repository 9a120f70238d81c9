package org.uniondomain.rules.organisation.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.asset.UnionAssetRules.AFFILIATION;
import static org.uniondomain.rules.organisation.asset.UnionAssetRules.APPROVED;
import static org.uniondomain.rules.organisation.asset.UnionAssetRules.DISSOLVED;
import static org.uniondomain.rules.organisation.asset.UnionAssetRules.MERGED;
import static org.uniondomain.rules.organisation.asset.UnionAssetRules.OWNER;
import static org.uniondomain.rules.organisation.asset.UnionAssetRules.PROTECTED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.asset.AssetDestination;
import org.uniondomain.core.organisation.asset.AssetDisposal;
import org.uniondomain.core.organisation.asset.AssetEvent;
import org.uniondomain.core.organisation.asset.AssetOwner;
import org.uniondomain.core.organisation.asset.UnionAsset;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会资产保护")
class UnionAssetRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30));

  @Test
  @DisplayName("工会法第四十六条（2001年）：不得侵占、挪用和任意调拨，由人判断")
  void protection() {
    UnionAsset asset = UnionAsset.builder().build();
    assertThat(RULES.decide(PROTECTED, asset).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(RULES.decide(PROTECTED, asset.withTaken(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            ((Verdict.Breached) RULES.decide(PROTECTED, asset.withTaken(Fact.known(true))))
                .consequence())
        .isEqualTo(Consequence.MUST_CORRECT);
  }

  @ParameterizedTest(name = "改变{0}，任意{1}，经批准{2}：{3}，{4}")
  @CsvSource({
    "false, false, false, NOT_APPLICABLE, NOT_APPLICABLE",
    "true, false, true, MET, MET",
    "true, true, false, BREACHED, BREACHED",
    "true, false, false, MET, BREACHED"
  })
  @DisplayName("工会法第四十七条（2001年）不得随意改变隶属关系；章程第四十条须经批准")
  void affiliation(
      boolean changed, boolean atWill, boolean approved, Verdict.Kind law, Verdict.Kind charter) {
    UnionAsset firm =
        UnionAsset.builder()
            .unionFirm(true)
            .affiliationChanged(changed)
            .changedAtWill(atWill)
            .changeApproved(approved)
            .build();
    assertThat(RULES.decide(AFFILIATION, firm).kind()).isEqualTo(law);
    assertThat(RULES.decide(APPROVED, firm).kind()).isEqualTo(charter);
    assertThat(RULES.decide(APPROVED, firm.withUnionFirm(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("章程第三十八条：终极所有者为中华全国总工会，不符的是数据问题")
  void owner() {
    UnionAsset asset = UnionAsset.builder().ultimateOwner(AssetOwner.OTHER).build();
    assertThat(((Verdict.Breached) RULES.decide(OWNER, asset)).consequence())
        .isEqualTo(Consequence.DATA_QUALITY);
  }

  @ParameterizedTest(name = "{0}，{1}：合并{2}，撤销{3}")
  @CsvSource({
    "MERGER, MERGED_UNION, MET, NOT_APPLICABLE",
    "MERGER, OTHER, BREACHED, NOT_APPLICABLE",
    "DISSOLUTION, UPPER_UNION_DECIDES, NOT_APPLICABLE, MET",
    "DISSOLUTION, OTHER, NOT_APPLICABLE, BREACHED",
    "SPLIT, OTHER, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  @DisplayName("章程第四十条：合并的归合并后的工会，撤销的由上级工会处置")
  void disposal(
      AssetEvent event, AssetDestination destination, Verdict.Kind merged, Verdict.Kind dissolved) {
    AssetDisposal disposal = AssetDisposal.builder().event(event).destination(destination).build();
    assertThat(RULES.decide(MERGED, disposal).kind()).isEqualTo(merged);
    assertThat(RULES.decide(DISSOLVED, disposal).kind()).isEqualTo(dissolved);
  }
}
