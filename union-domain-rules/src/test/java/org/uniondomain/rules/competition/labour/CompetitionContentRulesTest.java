package org.uniondomain.rules.competition.labour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionEntry;
import org.uniondomain.core.competition.labour.CompetitionKind;
import org.uniondomain.core.competition.labour.CompetitionTrack;
import org.uniondomain.core.competition.labour.ContentHead;
import org.uniondomain.core.competition.labour.EntrantForm;
import org.uniondomain.core.competition.labour.UnitOwnership;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("竞赛内容：六类竞赛、七项和四项内容、参赛单位与类别相符（2013年报道，仅提示）")
class CompetitionContentRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30));

  private static final ImmutableList<ContentHead> SEVEN =
      ImmutableList.of(
          ContentHead.PROJECT_QUALITY,
          ContentHead.CONSTRUCTION_TIME,
          ContentHead.SAFETY,
          ContentHead.TECHNICAL_INNOVATION,
          ContentHead.SCIENTIFIC_MANAGEMENT,
          ContentHead.CIVILISED_CONSTRUCTION,
          ContentHead.HARMONIOUS_TEAM);

  private static final ImmutableList<ContentHead> FOUR =
      ImmutableList.of(
          ContentHead.SERVICE_QUALITY,
          ContentHead.SERVICE_INNOVATION,
          ContentHead.HONESTY,
          ContentHead.BRAND);

  private static Competition about(CompetitionTrack track, List<ContentHead> heads) {
    return Competition.builder()
        .kind(CompetitionKind.LABOUR_COMPETITION)
        .track(track)
        .contents(Listing.complete(ImmutableList.copyOf(heads)))
        .build();
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "KEY_PROJECT, MET",
    "BACKBONE_ENTERPRISE_AND_ZONE, MET",
    "TECHNICAL_INNOVATION, MET",
    "QUALITY_SERVICE, MET",
    "ENERGY_SAVING, MET",
    "NON_PUBLIC_ENTERPRISE, MET",
    "OTHER, BREACHED"
  })
  @DisplayName("劳动竞赛归入六类之一")
  void trackOfALabourCompetition(CompetitionTrack track, Verdict.Kind expected) {
    Competition competition = about(track, ImmutableList.of());
    assertThat(RULES.decide(CompetitionContentRules.TRACKED, competition).kind())
        .isEqualTo(expected);
    assertThat(
            RULES
                .decide(
                    CompetitionContentRules.TRACKED,
                    competition.withKind(Fact.known(CompetitionKind.ANKANG_CUP)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("没有类别是数据问题，类别未知则待定")
  void noTrack() {
    Competition none = about(CompetitionTrack.OTHER, ImmutableList.of()).withTrack(Fact.none());
    Verdict verdict = RULES.decide(CompetitionContentRules.TRACKED, none);
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.DATA_QUALITY);
    assertThat(RULES.decide(CompetitionContentRules.TRACKED, none.withTrack(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("重点工程：七项齐全为符合，缺任何一项为提示；其他类别不适用")
  void sevenHeads() {
    Competition full = about(CompetitionTrack.KEY_PROJECT, SEVEN);
    assertThat(RULES.decide(CompetitionContentRules.KEY_PROJECT_CONTENT, full).kind())
        .isEqualTo(Verdict.Kind.MET);
    for (ContentHead head : SEVEN) {
      List<ContentHead> six = SEVEN.stream().filter(each -> each != head).toList();
      Verdict verdict =
          RULES.decide(
              CompetitionContentRules.KEY_PROJECT_CONTENT,
              about(CompetitionTrack.KEY_PROJECT, six));
      assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
    }
    assertThat(
            RULES
                .decide(
                    CompetitionContentRules.KEY_PROJECT_CONTENT,
                    about(CompetitionTrack.ENERGY_SAVING, SEVEN))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("优质服务：四项齐全为符合，缺一项为提示；内容清单不全则待定")
  void fourHeads() {
    assertThat(
            RULES
                .decide(
                    CompetitionContentRules.SERVICE_CONTENT,
                    about(CompetitionTrack.QUALITY_SERVICE, FOUR))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    Competition three = about(CompetitionTrack.QUALITY_SERVICE, FOUR.subList(0, 3));
    assertThat(RULES.decide(CompetitionContentRules.SERVICE_CONTENT, three).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            RULES
                .decide(
                    CompetitionContentRules.SERVICE_CONTENT,
                    three.withContents(Listing.partial(FOUR.subList(0, 3))))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("2012年底之前和内蒙古之外没有这些内容")
  void elsewhereAndBefore() {
    Competition full = about(CompetitionTrack.KEY_PROJECT, SEVEN);
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LocalDate.of(2012, 12, 31))
                .decide(CompetitionContentRules.KEY_PROJECT_CONTENT, full)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            UnionRules.standard()
                .at(Regions.HEBEI, LocalDate.of(2013, 6, 30))
                .decide(CompetitionContentRules.KEY_PROJECT_CONTENT, full)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}，{1} {2}：{3}")
  @CsvSource({
    "KEY_PROJECT, PROJECT, PUBLIC, MET",
    "KEY_PROJECT, ENTERPRISE, PUBLIC, BREACHED",
    "BACKBONE_ENTERPRISE_AND_ZONE, ENTERPRISE, PUBLIC, MET",
    "BACKBONE_ENTERPRISE_AND_ZONE, DEVELOPMENT_ZONE, PUBLIC, MET",
    "BACKBONE_ENTERPRISE_AND_ZONE, PROJECT, PUBLIC, BREACHED",
    "NON_PUBLIC_ENTERPRISE, ENTERPRISE, NON_PUBLIC, MET",
    "NON_PUBLIC_ENTERPRISE, ENTERPRISE, PUBLIC, BREACHED",
    "ENERGY_SAVING, INSTITUTION, PUBLIC, MET"
  })
  @DisplayName("参赛单位与类别相符")
  void entrantsOfTheTrack(
      CompetitionTrack track, EntrantForm form, UnitOwnership ownership, Verdict.Kind expected) {
    Competition competition =
        about(track, ImmutableList.of())
            .withEntries(
                Listing.complete(
                    ImmutableList.of(
                        CompetitionEntry.builder().form(form).ownership(ownership).build())));
    assertThat(RULES.decide(CompetitionContentRules.ENTRANTS_OF_TRACK, competition).kind())
        .isEqualTo(expected);
  }
}
