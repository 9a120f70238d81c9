package org.uniondomain.rules.competition.labour;

import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionEntry;
import org.uniondomain.core.competition.labour.CompetitionHost;
import org.uniondomain.core.competition.labour.CompetitionKind;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.competition.labour.CompetitionPhase;
import org.uniondomain.core.competition.labour.CompetitionTrack;
import org.uniondomain.core.competition.labour.ContentHead;
import org.uniondomain.core.competition.result.InnovationResults;
import org.uniondomain.rules.competition.result.InnovationResultsFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 竞赛要素: what can be told of it. */
public final class CompetitionFacts {
  private CompetitionFacts() {}

  /** 竞赛. */
  public static final Subject<Competition> COMPETITION =
      Subject.named("competition", Competition.class, "竞赛", "competition");

  /** 竞赛名称. */
  public static final ValueFact<Competition, String> TITLE =
      COMPETITION.value(
          "title", "竞赛名称", "title", String.class, Competition::title, Competition::withTitle);

  /** 竞赛主题. */
  public static final ValueFact<Competition, String> THEME =
      COMPETITION.value(
          "theme", "竞赛主题", "theme", String.class, Competition::theme, Competition::withTheme);

  /** 年度. */
  public static final QuantityFact<Competition, Integer> YEAR =
      COMPETITION.count("year", "年度", "year", Competition::year, Competition::withYear).atLeast(0);

  /** 竞赛层级. */
  public static final Choice<Competition, CompetitionLevel> LEVEL =
      COMPETITION.choice(
          "level",
          "竞赛层级",
          "level",
          CompetitionLevel.class,
          Competition::level,
          Competition::withLevel);

  /** 竞赛种类. */
  public static final Choice<Competition, CompetitionKind> KIND =
      COMPETITION.choice(
          "kind", "竞赛种类", "kind", CompetitionKind.class, Competition::kind, Competition::withKind);

  /** 竞赛类别. */
  public static final Choice<Competition, CompetitionTrack> TRACK =
      COMPETITION.choice(
          "track",
          "竞赛类别",
          "track",
          CompetitionTrack.class,
          Competition::track,
          Competition::withTrack);

  /** 主办单位. */
  public static final Choice<CompetitionHost, CompetitionHost> COMPETITION_HOST =
      Choice.self("competition-host", CompetitionHost.class, "主办单位", "host of a competition");

  /** 主办单位. */
  public static final Items<Competition, CompetitionHost> HOSTS =
      COMPETITION.items(
          "hosts",
          "主办单位",
          "hosts",
          CompetitionHost.class,
          Competition::hosts,
          Competition::withHosts);

  /** 竞赛内容. */
  public static final Choice<ContentHead, ContentHead> CONTENT_HEAD =
      Choice.self("content-head", ContentHead.class, "竞赛内容", "content head of a competition");

  /** 竞赛内容. */
  public static final Items<Competition, ContentHead> CONTENTS =
      COMPETITION.items(
          "contents",
          "竞赛内容",
          "content heads",
          ContentHead.class,
          Competition::contents,
          Competition::withContents);

  /** 竞赛阶段安排. */
  public static final Items<Competition, CompetitionPhase> PHASES =
      COMPETITION.items(
          "phases",
          "竞赛阶段安排",
          "phases",
          CompetitionPhase.class,
          Competition::phases,
          Competition::withPhases);

  /** 参赛单位. */
  public static final Items<Competition, CompetitionEntry> ENTRIES =
      COMPETITION.items(
          "entries",
          "参赛单位",
          "entrants",
          CompetitionEntry.class,
          Competition::entries,
          Competition::withEntries);

  /** 参赛单位数. */
  public static final QuantityFact<Competition, Integer> UNITS =
      COMPETITION
          .count(
              "units", "参赛单位数", "units that take part", Competition::units, Competition::withUnits)
          .atLeast(0);

  /** 非公有制参赛单位数. */
  public static final QuantityFact<Competition, Integer> NON_PUBLIC_UNITS =
      COMPETITION
          .count(
              "non-public-units",
              "非公有制参赛单位数",
              "non-public units that take part",
              Competition::nonPublicUnits,
              Competition::withNonPublicUnits)
          .atLeast(0);

  /** 参赛职工人数. */
  public static final QuantityFact<Competition, Integer> PARTICIPANTS =
      COMPETITION
          .count(
              "participants",
              "参赛职工人数",
              "workers who took part",
              Competition::participants,
              Competition::withParticipants)
          .atLeast(0);

  /** 参赛人次. */
  public static final QuantityFact<Competition, Integer> PARTICIPATIONS =
      COMPETITION
          .count(
              "participations",
              "参赛人次",
              "person-times",
              Competition::participations,
              Competition::withParticipations)
          .atLeast(0);

  /** 企业支持和奖励. */
  public static final Flag<Competition> SUPPORTED_BY_EMPLOYER =
      COMPETITION.flag(
          "supported-by-employer",
          "企业支持和奖励",
          "supported and rewarded by the enterprise",
          Competition::supportedByEmployer,
          Competition::withSupportedByEmployer);

  /** 成绩与评先晋级挂钩. */
  public static final Flag<Competition> LINKED_TO_HONOURS =
      COMPETITION.flag(
          "linked-to-honours",
          "成绩与评先晋级挂钩",
          "results linked to honours and grading",
          Competition::linkedToHonours,
          Competition::withLinkedToHonours);

  /** 竞赛成果. */
  public static final Part<Competition, InnovationResults> RESULTS =
      COMPETITION.part(
          "results",
          "竞赛成果",
          "results",
          InnovationResults.class,
          Competition::results,
          Competition::withResults);

  /** 词汇. */
  public static final Vocabulary<Competition> VOCABULARY =
      Vocabulary.of(COMPETITION, Competition.builder().build())
          .with(
              TITLE,
              THEME,
              YEAR,
              LEVEL,
              KIND,
              TRACK,
              UNITS,
              NON_PUBLIC_UNITS,
              PARTICIPANTS,
              PARTICIPATIONS,
              SUPPORTED_BY_EMPLOYER,
              LINKED_TO_HONOURS)
          .with(HOSTS, Vocabulary.ofCodes(COMPETITION_HOST))
          .with(CONTENTS, Vocabulary.ofCodes(CONTENT_HEAD))
          .with(PHASES, CompetitionPhaseFacts.VOCABULARY)
          .with(ENTRIES, CompetitionEntryFacts.VOCABULARY)
          .with(RESULTS, InnovationResultsFacts.VOCABULARY);
}
