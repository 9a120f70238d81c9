package org.uniondomain.rules.assembly;

import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.CongressPower;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工代表大会制度要素: what can be told of the workers' congress of a unit. */
public final class WorkersCongressFacts {
  private WorkersCongressFacts() {}

  /** 职工代表大会制度. */
  public static final Subject<WorkersCongress> WORKERS_CONGRESS =
      Subject.named(
          "workers-congress", WorkersCongress.class, "职工代表大会制度", "the workers' congress of a unit");

  /** 单位性质. */
  public static final Choice<WorkersCongress, UnitNature> NATURE =
      WORKERS_CONGRESS.choice(
          "nature",
          "单位性质",
          "nature of the unit",
          UnitNature.class,
          WorkersCongress::nature,
          WorkersCongress::withNature);

  /** 职工人数. */
  public static final QuantityFact<WorkersCongress, Integer> WORKERS =
      WORKERS_CONGRESS.count(
          "workers", "职工人数", "workers", WorkersCongress::workers, WorkersCongress::withWorkers);

  /** 女职工人数. */
  public static final QuantityFact<WorkersCongress, Integer> WOMEN_WORKERS =
      WORKERS_CONGRESS.count(
          "women-workers",
          "女职工人数",
          "women workers",
          WorkersCongress::womenWorkers,
          WorkersCongress::withWomenWorkers);

  /** 会议形式. */
  public static final Choice<WorkersCongress, AssemblyForm> FORM =
      WORKERS_CONGRESS
          .choice(
              "form",
              "会议形式",
              "form",
              AssemblyForm.class,
              WorkersCongress::form,
              WorkersCongress::withForm)
          .actionable();

  /** 职工代表人数. */
  public static final QuantityFact<WorkersCongress, Integer> DELEGATES =
      WORKERS_CONGRESS
          .count(
              "delegates",
              "职工代表人数",
              "delegates",
              WorkersCongress::delegates,
              WorkersCongress::withDelegates)
          .actionable();

  /** 中层以上管理人员代表人数. */
  public static final QuantityFact<WorkersCongress, Integer> MANAGERS =
      WORKERS_CONGRESS
          .count(
              "managers",
              "中层以上管理人员代表人数",
              "delegates who manage",
              WorkersCongress::managers,
              WorkersCongress::withManagers)
          .actionable();

  /** 一线职工代表人数. */
  public static final QuantityFact<WorkersCongress, Integer> FRONT_LINE =
      WORKERS_CONGRESS
          .count(
              "front-line",
              "一线职工代表人数",
              "delegates from the front line",
              WorkersCongress::frontLine,
              WorkersCongress::withFrontLine)
          .actionable();

  /** 女职工代表人数. */
  public static final QuantityFact<WorkersCongress, Integer> WOMEN =
      WORKERS_CONGRESS
          .count(
              "women",
              "女职工代表人数",
              "women delegates",
              WorkersCongress::women,
              WorkersCongress::withWomen)
          .actionable();

  /** 每届任期年数. */
  public static final QuantityFact<WorkersCongress, Integer> TERM_YEARS =
      WORKERS_CONGRESS
          .count(
              "term-years",
              "每届任期年数",
              "years of the term",
              WorkersCongress::termYears,
              WorkersCongress::withTermYears)
          .actionable();

  /** 任期延长月数. */
  public static final QuantityFact<WorkersCongress, Integer> EXTENSION_MONTHS =
      WORKERS_CONGRESS
          .count(
              "extension-months",
              "任期延长月数",
              "months the term was extended by",
              WorkersCongress::extensionMonths,
              WorkersCongress::withExtensionMonths)
          .actionable();

  /** 上半年会议次数. */
  public static final QuantityFact<WorkersCongress, Integer> MEETINGS_IN_FIRST_HALF =
      WORKERS_CONGRESS
          .count(
              "meetings-in-first-half",
              "上半年会议次数",
              "meetings in the first half-year",
              WorkersCongress::meetingsInFirstHalf,
              WorkersCongress::withMeetingsInFirstHalf)
          .actionable();

  /** 下半年会议次数. */
  public static final QuantityFact<WorkersCongress, Integer> MEETINGS_IN_SECOND_HALF =
      WORKERS_CONGRESS
          .count(
              "meetings-in-second-half",
              "下半年会议次数",
              "meetings in the second half-year",
              WorkersCongress::meetingsInSecondHalf,
              WorkersCongress::withMeetingsInSecondHalf)
          .actionable();

  /** 职工代表大会职权. */
  public static final Items<WorkersCongress, CongressPower> POWERS =
      WORKERS_CONGRESS.items(
          "powers",
          "职工代表大会职权",
          "powers of the congress",
          CongressPower.class,
          WorkersCongress::powers,
          WorkersCongress::withPowers);

  /** 职工代表大会职权, one of the list. */
  public static final Choice<CongressPower, CongressPower> POWER =
      Choice.self("congress-power", CongressPower.class, "职工代表大会职权", "powers of the congress");

  /** 词汇. */
  public static final Vocabulary<WorkersCongress> VOCABULARY =
      Vocabulary.of(WORKERS_CONGRESS, WorkersCongress.builder().build())
          .with(
              NATURE,
              WORKERS,
              WOMEN_WORKERS,
              FORM,
              DELEGATES,
              MANAGERS,
              FRONT_LINE,
              WOMEN,
              TERM_YEARS,
              EXTENSION_MONTHS,
              MEETINGS_IN_FIRST_HALF,
              MEETINGS_IN_SECOND_HALF)
          .with(POWERS, Vocabulary.ofCodes(POWER));
}
