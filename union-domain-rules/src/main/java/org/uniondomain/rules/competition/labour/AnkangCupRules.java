package org.uniondomain.rules.competition.labour;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.COMPETITION;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.COMPETITION_HOST;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.HOSTS;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.KIND;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.LEVEL;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.PARTICIPANTS;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.ANKANG_CUP_NOTICE_2022;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_COMPETITIONS_2013;

import java.time.LocalDate;
import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionHost;
import org.uniondomain.core.competition.labour.CompetitionKind;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** “安康杯”竞赛规则: who holds the national contest, and the target of Inner Mongolia for 2013. */
public final class AnkangCupRules {
  private AnkangCupRules() {}

  /** “安康杯”竞赛参赛职工目标. */
  public static final Threshold<Integer> TARGET_2013 =
      threshold(
              "competition.ankang.participants",
              COUNT,
              OR_MORE,
              "“安康杯”竞赛参赛职工目标",
              "target of workers in the Ankang Cup")
          .in(Regions.INNER_MONGOLIA)
          .since(
              LocalDate.of(2013, 1, 1),
              1_200_000,
              INNER_MONGOLIA_COMPETITIONS_2013.cited(),
              REPORTED)
          .until(LocalDate.of(2014, 1, 1));

  /** 参赛职工目标, of the year. */
  public static final Requirement<Competition> PARTICIPANTS_REACHED =
      requirement("competition.ankang.participants-reached", COMPETITION)
          .label("“安康杯”竞赛参赛职工目标", "target of workers in the Ankang Cup")
          .clause(
              TARGET_2013,
              TARGET,
              "全年参加“安康杯”竞赛的职工在{value}人{bound}",
              "in the year {bound} {value} workers take part in the Ankang Cup")
          .when(KIND.is(CompetitionKind.ANKANG_CUP))
          .when(LEVEL.is(CompetitionLevel.REGION))
          .that(PARTICIPANTS.meets(TARGET_2013))
          .build();

  /** 全国竞赛的主办单位. */
  public static final Requirement<Competition> NATIONAL_HOSTS =
      requirement("competition.ankang.national-hosts", COMPETITION)
          .label("全国“安康杯”竞赛主办单位", "hosts of the national Ankang Cup")
          .clause(
              ANKANG_CUP_NOTICE_2022.cited(),
              SECONDARY,
              MAY,
              "全国“安康杯”竞赛由工会与应急管理、卫生健康部门共同举办",
              "the national Ankang Cup is held by the unions with the departments of emergency"
                  + " management and of health")
          .when(KIND.is(CompetitionKind.ANKANG_CUP))
          .when(LEVEL.is(CompetitionLevel.NATIONAL))
          .that(
              all(
                  heldBy(CompetitionHost.UNION),
                  heldBy(CompetitionHost.EMERGENCY_MANAGEMENT),
                  heldBy(CompetitionHost.HEALTH)))
          .build();

  private static Condition<Competition> heldBy(CompetitionHost host) {
    return HOSTS.some(COMPETITION_HOST.is(host));
  }

  /** 规则. */
  public static final SubjectRules<Competition> RULES =
      SubjectRules.of(VOCABULARY, PARTICIPANTS_REACHED, NATIONAL_HOSTS);
}
