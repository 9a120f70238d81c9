package org.uniondomain.rules.organisation.officer;

import org.uniondomain.core.organisation.officer.OfficerEmployment;
import org.uniondomain.core.organisation.officer.UnionOffice;
import org.uniondomain.core.organisation.officer.UnionOfficer;
import org.uniondomain.core.organisation.structure.UnionLevel;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会干部要素: what can be told of an officer of a union. */
public final class UnionOfficerFacts {
  private UnionOfficerFacts() {}

  /** 工会干部. */
  public static final Subject<UnionOfficer> UNION_OFFICER =
      Subject.named("union-officer", UnionOfficer.class, "工会干部", "an officer of a union");

  /** 工会职务. */
  public static final Choice<UnionOfficer, UnionOffice> OFFICE =
      UNION_OFFICER.choice(
          "office",
          "工会职务",
          "office",
          UnionOffice.class,
          UnionOfficer::office,
          UnionOfficer::withOffice);

  /** 任用形式. */
  public static final Choice<UnionOfficer, OfficerEmployment> EMPLOYMENT =
      UNION_OFFICER.choice(
          "employment",
          "任用形式",
          "engaged as",
          OfficerEmployment.class,
          UnionOfficer::employment,
          UnionOfficer::withEmployment);

  /** 企业工会. */
  public static final Flag<UnionOfficer> ENTERPRISE =
      UNION_OFFICER.flag(
          "enterprise",
          "企业工会",
          "union of an enterprise",
          UnionOfficer::enterprise,
          UnionOfficer::withEnterprise);

  /** 按企业副职级配备和管理. */
  public static final Flag<UnionOfficer> DEPUTY_RANK =
      UNION_OFFICER
          .flag(
              "deputy-rank",
              "按企业副职级配备和管理",
              "treated at deputy level",
              UnionOfficer::deputyRank,
              UnionOfficer::withDeputyRank)
          .actionable();

  /** 聘用工会层级. */
  public static final Choice<UnionOfficer, UnionLevel> HIRED_FROM =
      UNION_OFFICER.choice(
          "hired-from",
          "聘用工会层级",
          "level of the union that hires",
          UnionLevel.class,
          UnionOfficer::hiredFrom,
          UnionOfficer::withHiredFrom);

  /** 女性. */
  public static final Flag<UnionOfficer> WOMAN =
      UNION_OFFICER.flag("woman", "女性", "woman", UnionOfficer::woman, UnionOfficer::withWoman);

  /** 担任女职工委员会主任. */
  public static final Flag<UnionOfficer> HEADS_WOMENS_COMMITTEE =
      UNION_OFFICER.flag(
          "heads-womens-committee",
          "担任女职工委员会主任",
          "heads the women workers' committee",
          UnionOfficer::headsWomensCommittee,
          UnionOfficer::withHeadsWomensCommittee);

  /** 享受同级工会副主席待遇. */
  public static final Flag<UnionOfficer> VICE_CHAIR_TREATMENT =
      UNION_OFFICER
          .flag(
              "vice-chair-treatment",
              "享受同级工会副主席待遇",
              "treated as a vice-chair",
              UnionOfficer::viceChairTreatment,
              UnionOfficer::withViceChairTreatment)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<UnionOfficer> VOCABULARY =
      Vocabulary.of(UNION_OFFICER, UnionOfficer.builder().build())
          .with(OFFICE, EMPLOYMENT, ENTERPRISE, DEPUTY_RANK)
          .with(HIRED_FROM, WOMAN, HEADS_WOMENS_COMMITTEE, VICE_CHAIR_TREATMENT);
}
