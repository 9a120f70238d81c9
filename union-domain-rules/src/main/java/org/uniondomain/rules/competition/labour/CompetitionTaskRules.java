package org.uniondomain.rules.competition.labour;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.COMPETITION;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.COMPETITION_HOST;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.HOSTS;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.LEVEL;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.LINKED_TO_HONOURS;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.SUPPORTED_BY_EMPLOYER;
import static org.uniondomain.rules.competition.labour.CompetitionFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;
import static org.uniondomain.rules.law.CompetitionLaw.CHONGQING_COMPETITION_OPINION;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.WorkersCongressLaw.STATE_INDUSTRIAL_LAW;

import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionHost;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/**
 * 竞赛任务规则: by what right unions hold competitions, and what may follow from their results. All of it
 * permits and nothing is ever breached.
 */
public final class CompetitionTaskRules {
  private CompetitionTaskRules() {}

  /** 提倡劳动竞赛: the state promotes competitions and proposals. */
  public static final Requirement<Competition> PROMOTED =
      requirement("competition.labour.promoted", COMPETITION)
          .label("国家提倡劳动竞赛", "competitions promoted by the state")
          .clause(
              LABOUR_LAW.in("1994").article(6),
              INFERRED,
              MAY,
              "工会和用人单位可以开展劳动竞赛，国家予以提倡",
              "unions and employers may hold competitions, which the state promotes")
          .later(LABOUR_LAW.in("2009").article(6), INFERRED)
          .later(LABOUR_LAW.in("2018").article(6), TEXT)
          .that(
              HOSTS.some(COMPETITION_HOST.isOneOf(CompetitionHost.UNION, CompetitionHost.EMPLOYER)))
          .build();

  /** 工会组织劳动和技能竞赛: a task of unions by the law since 2022; the text before names proposals only. */
  public static final Requirement<Competition> UNION_TASK =
      requirement("competition.labour.union-task", COMPETITION)
          .label("工会组织劳动和技能竞赛", "competitions held by unions")
          .clause(
              TRADE_UNION_LAW.in("2021").article(32),
              TEXT,
              MAY,
              "工会组织职工开展劳动和技能竞赛",
              "unions hold labour and skill competitions of workers")
          .that(HOSTS.some(COMPETITION_HOST.is(CompetitionHost.UNION)))
          .build();

  /** 企业支持和奖励劳动竞赛: in industrial enterprises owned by the whole people. */
  public static final Requirement<Competition> SUPPORTED =
      requirement("competition.labour.supported", COMPETITION)
          .label("企业支持和奖励劳动竞赛", "competitions supported by the enterprise")
          .clause(
              STATE_INDUSTRIAL_LAW.in("1988").article(43),
              INFERRED,
              MAY,
              "全民所有制工业企业支持和奖励职工的劳动竞赛",
              "industrial enterprises owned by the whole people support and reward competitions")
          .later(STATE_INDUSTRIAL_LAW.in("2009").article(43), TEXT)
          .when(LEVEL.is(CompetitionLevel.ENTERPRISE))
          .that(SUPPORTED_BY_EMPLOYER)
          .build();

  /** 竞赛成绩与评先晋级挂钩, in Chongqing. */
  public static final Requirement<Competition> LINKED =
      requirement("competition.labour.linked-to-honours", COMPETITION)
          .label("竞赛成绩与评先晋级挂钩", "results linked to honours and grading")
          .clause(
              CHONGQING_COMPETITION_OPINION.cited(),
              EXCERPT,
              MAY,
              "竞赛成绩与劳模评选、金牌工人和技术能手、技能等级、效益工资、晋升挂钩",
              "results are linked to the selection of model workers, gold workers and experts, to"
                  + " skill grades, efficiency pay and promotion")
          .that(LINKED_TO_HONOURS)
          .build();

  /** 规则. */
  public static final SubjectRules<Competition> RULES =
      SubjectRules.of(VOCABULARY, PROMOTED, UNION_TASK, SUPPORTED, LINKED);
}
