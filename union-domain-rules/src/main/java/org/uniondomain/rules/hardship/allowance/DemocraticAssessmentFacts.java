package org.uniondomain.rules.hardship.allowance;

import java.time.LocalDate;
import org.uniondomain.core.hardship.allowance.AssessmentPanel;
import org.uniondomain.core.hardship.allowance.DemocraticAssessment;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 民主评议要素: what can be told of the assessment of an application by residents. */
public final class DemocraticAssessmentFacts {
  private DemocraticAssessmentFacts() {}

  /** 民主评议. */
  public static final Subject<DemocraticAssessment> DEMOCRATIC_ASSESSMENT =
      Subject.named(
          "democratic-assessment", DemocraticAssessment.class, "民主评议", "assessment by residents");

  /** 民主评议日. */
  public static final QuantityFact<DemocraticAssessment, LocalDate> HELD =
      DEMOCRATIC_ASSESSMENT
          .day(
              "held",
              "民主评议日",
              "day of the assessment",
              DemocraticAssessment::held,
              DemocraticAssessment::withHeld)
          .sensitive();

  /** 评议组织. */
  public static final Choice<DemocraticAssessment, AssessmentPanel> PANEL =
      DEMOCRATIC_ASSESSMENT.choice(
          "panel",
          "评议组织",
          "panel",
          AssessmentPanel.class,
          DemocraticAssessment::panel,
          DemocraticAssessment::withPanel);

  /** 评议人数. */
  public static final QuantityFact<DemocraticAssessment, Integer> PANEL_MEMBERS =
      DEMOCRATIC_ASSESSMENT
          .count(
              "panel-members",
              "评议人数",
              "members of the panel",
              DemocraticAssessment::panelMembers,
              DemocraticAssessment::withPanelMembers)
          .atLeast(0)
          .actionable();

  /** 常住居民数. */
  public static final QuantityFact<DemocraticAssessment, Integer> PERMANENT_RESIDENTS =
      DEMOCRATIC_ASSESSMENT
          .count(
              "permanent-residents",
              "常住居民数",
              "permanent residents",
              DemocraticAssessment::permanentResidents,
              DemocraticAssessment::withPermanentResidents)
          .atLeast(0);

  /** 无记名投票. */
  public static final Flag<DemocraticAssessment> SECRET_BALLOT =
      DEMOCRATIC_ASSESSMENT
          .flag(
              "secret-ballot",
              "无记名投票",
              "secret ballot",
              DemocraticAssessment::secretBallot,
              DemocraticAssessment::withSecretBallot)
          .actionable();

  /** 当场公布结果. */
  public static final Flag<DemocraticAssessment> ANNOUNCED_ON_THE_SPOT =
      DEMOCRATIC_ASSESSMENT
          .flag(
              "announced-on-the-spot",
              "当场公布结果",
              "result announced on the spot",
              DemocraticAssessment::announcedOnTheSpot,
              DemocraticAssessment::withAnnouncedOnTheSpot)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<DemocraticAssessment> VOCABULARY =
      Vocabulary.of(DEMOCRATIC_ASSESSMENT, DemocraticAssessment.builder().build())
          .with(
              HELD,
              PANEL,
              PANEL_MEMBERS,
              PERMANENT_RESIDENTS,
              SECRET_BALLOT,
              ANNOUNCED_ON_THE_SPOT);
}
