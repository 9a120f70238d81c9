package org.uniondomain.rules.competition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import org.uniondomain.core.competition.body.BodyHead;
import org.uniondomain.core.competition.body.CompetitionBody;
import org.uniondomain.core.competition.contest.ContestProgramme;
import org.uniondomain.core.competition.contest.ContestResult;
import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionKind;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.competition.labour.CompetitionTrack;
import org.uniondomain.core.competition.labour.ContentHead;
import org.uniondomain.core.competition.result.InnovationResults;
import org.uniondomain.core.competition.result.PrizeProgramme;
import org.uniondomain.core.competition.result.PrizeRound;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.competition.body.CompetitionBodyRules;
import org.uniondomain.rules.competition.contest.ContestMedalRules;
import org.uniondomain.rules.competition.contest.SkillContestRules;
import org.uniondomain.rules.competition.labour.AnkangCupRules;
import org.uniondomain.rules.competition.labour.CompetitionContentRules;
import org.uniondomain.rules.competition.labour.CompetitionEntryRules;
import org.uniondomain.rules.competition.result.InnovationResultsRules;
import org.uniondomain.rules.competition.result.PrizeRoundRules;
import org.uniondomain.rules.example.Example;

/** 劳动竞赛、技能比赛及其成果示例. */
public final class CompetitionExamples {
  private CompetitionExamples() {}

  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "重点工程竞赛只有质量、工期、安全三项内容",
              CompetitionContentRules.KEY_PROJECT_CONTENT,
              InnerMongolia.HOHHOT,
              DAY,
              Competition.builder()
                  .track(CompetitionTrack.KEY_PROJECT)
                  .contents(
                      Listing.of(
                          ContentHead.PROJECT_QUALITY,
                          ContentHead.CONSTRUCTION_TIME,
                          ContentHead.SAFETY))
                  .build()),
          Example.of(
              "非公有制参赛单位多于参赛单位",
              CompetitionEntryRules.NON_PUBLIC_ARE_UNITS,
              InnerMongolia.HOHHOT,
              DAY,
              Competition.builder().units(43_200).nonPublicUnits(43_201).build()),
          Example.of(
              "“安康杯”参赛职工119万9999人",
              AnkangCupRules.PARTICIPANTS_REACHED,
              Regions.INNER_MONGOLIA,
              LocalDate.of(2013, 12, 31),
              Competition.builder()
                  .kind(CompetitionKind.ANKANG_CUP)
                  .level(CompetitionLevel.REGION)
                  .participants(1_199_999)
                  .build()),
          Example.of(
              "旗县竞赛领导小组由工会负责人任组长",
              CompetitionBodyRules.HEADED,
              InnerMongolia.HOHHOT,
              DAY,
              CompetitionBody.builder()
                  .level(CompetitionLevel.BANNER_OR_COUNTY)
                  .established(true)
                  .head(BodyHead.UNION_LEADER)
                  .build()),
          Example.of(
              "焊工同时列入建筑和机械两个产业",
              SkillContestRules.PARTITION,
              InnerMongolia.HOHHOT,
              DAY,
              new ContestProgramme(ImmutableSetMultimap.of("建筑", "焊工", "建筑", "钢筋工", "机械", "焊工"))
                  .contest()),
          Example.of(
              "市级产业技能比赛第三名",
              ContestMedalRules.CHONGQING_MEDAL,
              Regions.CHONGQING,
              LocalDate.of(2012, 6, 1),
              ContestResult.builder()
                  .level(CompetitionLevel.REGION)
                  .industryLevel(true)
                  .rank(3)
                  .build()),
          Example.of(
              "采纳数多于提出数",
              InnovationResultsRules.ADOPTED_WERE_RAISED,
              InnerMongolia.HOHHOT,
              DAY,
              InnovationResults.builder().proposalsRaised(100).proposalsAdopted(101).build()),
          Example.of(
              "山东省职工创新奖励的全部名额",
              PrizeRoundRules.INNOVATION_MONEY,
              Regions.SHANDONG,
              LocalDate.of(2019, 6, 1),
              PrizeRound.builder()
                  .programme(PrizeProgramme.INNOVATION_PRIZES)
                  .firstPrizes(2)
                  .secondPrizes(8)
                  .thirdPrizes(30)
                  .experts(100)
                  .build()));
}
