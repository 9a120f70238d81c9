package org.uniondomain.rules.bargaining.side;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.side.RepresentativePost.ACTING_UNION_HEAD;
import static org.uniondomain.core.bargaining.side.RepresentativePost.ENTERPRISE_HEAD;
import static org.uniondomain.core.bargaining.side.RepresentativePost.HUMAN_RESOURCES_HEAD;
import static org.uniondomain.core.bargaining.side.RepresentativePost.INVESTOR;
import static org.uniondomain.core.bargaining.side.RepresentativePost.LEGAL_REPRESENTATIVE;
import static org.uniondomain.core.bargaining.side.RepresentativePost.UNION_CHAIR;
import static org.uniondomain.core.bargaining.side.RepresentativePost.UNION_STAFF;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.KIND;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.REPRESENTATIVES;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.ROLE;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.AUTHORISED_IN_WRITING;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.NEAR_RELATIVE;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.POSTS;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.PRODUCED_AS_PROVIDED;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.REPRESENTATIVE_POST;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.SERVES_OTHER_SIDE;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.SOURCE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;

import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.RepresentativeSource;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 协商代表资格规则: who may not represent whom. Nationally nobody serves both sides; the other bars are
 * those of places, some of them in wage bargaining only.
 */
public final class EligibilityRules {
  private EligibilityRules() {}

  private static final Condition<BargainingSide> ON_WAGES = KIND.is(WAGE);
  private static final Condition<BargainingSide> OF_WORKERS = ROLE.is(SideRole.WORKERS);
  private static final Condition<BargainingSide> OF_EMPLOYER = ROLE.is(SideRole.EMPLOYER);

  /** 工会工作人员不得任用人单位一方代表. */
  public static final Threshold<Boolean> UNION_STAFF_BARRED =
      bar("bargaining.side.union-staff-barred", "工会工作人员不得任用人单位一方代表", "union staff barred");

  /** 工资集体协商中工会工作人员不得任用人单位一方代表. */
  public static final Threshold<Boolean> WAGE_UNION_STAFF_BARRED =
      bar(
          "bargaining.side.wage-union-staff-barred",
          "工资集体协商中工会工作人员不得任用人单位一方代表",
          "union staff barred in wage bargaining");

  /** 工资集体协商中企业负责人、投资人不得任职工一方代表. */
  public static final Threshold<Boolean> WAGE_HEAD_BARRED =
      bar(
          "bargaining.side.wage-head-barred",
          "工资集体协商中企业负责人、投资人不得任职工一方代表",
          "head and investor barred in wage bargaining");

  /** 工资集体协商中人力资源部门负责人不得任职工一方代表. */
  public static final Threshold<Boolean> WAGE_HUMAN_RESOURCES_BARRED =
      bar(
          "bargaining.side.wage-human-resources-barred",
          "工资集体协商中人力资源部门负责人不得任职工一方代表",
          "head of human resources barred in wage bargaining");

  /** 工资集体协商中上述人员的近亲属不得任职工一方代表. */
  public static final Threshold<Boolean> WAGE_RELATIVES_BARRED =
      bar(
          "bargaining.side.wage-relatives-barred",
          "工资集体协商中近亲属不得任职工一方代表",
          "near relatives barred in wage bargaining");

  /** 聘请的外部代表须依规定程序产生. */
  public static final Threshold<Boolean> WAGE_OUTSIDERS_BY_PROCEDURE =
      bar(
          "bargaining.side.wage-outsiders-by-procedure",
          "外部专业人员须依本地规定的程序产生",
          "outside professionals made by the local procedure");

  private static Threshold<Boolean> bar(String id, String chinese, String english) {
    return threshold(id, FLAG, EXACTLY, chinese, english);
  }

  /** 双方代表不得相互兼任. */
  public static final Requirement<BargainingSide> NO_OVERLAP =
      requirement("bargaining.side.no-overlap", BARGAINING_SIDE)
          .label("双方代表不得相互兼任", "nobody serves both sides")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(24),
              TEXT,
              SHALL_NOT,
              "协商代表兼任对方的协商代表",
              "a representative serves the other side too")
          .that(REPRESENTATIVES.every(SERVES_OTHER_SIDE.not()))
          .build();

  /** 外部专业人员须有书面委托. */
  public static final Requirement<BargainingSide> OUTSIDERS_AUTHORISED =
      requirement("bargaining.side.outsiders-authorised", BARGAINING_SIDE)
          .label("外部专业人员的书面委托", "written authorisation of outside professionals")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(23, 1),
              TEXT,
              SHALL,
              "本单位以外的专业人员由本方首席代表书面委托",
              "outside professionals have the written authorisation of the chief of their side")
          .that(
              REPRESENTATIVES.every(
                  SOURCE.is(RepresentativeSource.INSIDER).or(AUTHORISED_IN_WRITING)))
          .build();

  /** 外部专业人员的产生程序. */
  public static final Requirement<BargainingSide> OUTSIDERS_BY_PROCEDURE =
      requirement("bargaining.side.wage-outsiders-procedure", BARGAINING_SIDE)
          .label("外部专业人员的产生程序", "procedure that makes outside professionals representatives")
          .clause(
              WAGE_OUTSIDERS_BY_PROCEDURE,
              SHALL,
              "聘请的专业人员依本地规定的程序产生",
              "outside professionals are made representatives by the procedure of the local text")
          .when(ON_WAGES)
          .that(
              REPRESENTATIVES.every(
                  SOURCE.is(RepresentativeSource.INSIDER).or(PRODUCED_AS_PROVIDED)))
          .build();

  /** 工会工作人员. */
  public static final Requirement<BargainingSide> NO_UNION_STAFF =
      unionStaff("bargaining.side.no-union-staff", UNION_STAFF_BARRED, ON_WAGES.not());

  /** 工资集体协商中的工会工作人员. */
  public static final Requirement<BargainingSide> WAGE_NO_UNION_STAFF =
      unionStaff("bargaining.side.wage-no-union-staff", WAGE_UNION_STAFF_BARRED, ON_WAGES);

  private static Requirement<BargainingSide> unionStaff(
      String id, Threshold<Boolean> source, Condition<BargainingSide> kind) {
    return requirement(id, BARGAINING_SIDE)
        .label(source.label().chinese(), source.label().english())
        .clause(source, SHALL_NOT, "工会工作人员担任用人单位一方的协商代表", "union staff represent the employer")
        .when(OF_EMPLOYER.and(kind))
        .that(
            REPRESENTATIVES.every(
                POSTS
                    .some(REPRESENTATIVE_POST.isOneOf(UNION_CHAIR, ACTING_UNION_HEAD, UNION_STAFF))
                    .not()))
        .build();
  }

  /** 企业负责人、投资人. */
  public static final Requirement<BargainingSide> WAGE_NO_HEAD =
      requirement("bargaining.side.wage-no-head", BARGAINING_SIDE)
          .label("企业负责人、投资人不得任职工一方代表", "neither head nor investor represents the workers")
          .clause(
              WAGE_HEAD_BARRED,
              SHALL_NOT,
              "企业负责人、投资人担任职工一方的协商代表",
              "the head of the enterprise or an investor represents the workers")
          .when(OF_WORKERS.and(ON_WAGES))
          .that(
              REPRESENTATIVES.every(
                  POSTS
                      .some(
                          REPRESENTATIVE_POST.isOneOf(
                              LEGAL_REPRESENTATIVE, ENTERPRISE_HEAD, INVESTOR))
                      .not()))
          .build();

  /** 人力资源部门负责人. */
  public static final Requirement<BargainingSide> WAGE_NO_HUMAN_RESOURCES =
      requirement("bargaining.side.wage-no-human-resources", BARGAINING_SIDE)
          .label("人力资源部门负责人不得任职工一方代表", "head of human resources does not represent the workers")
          .clause(
              WAGE_HUMAN_RESOURCES_BARRED,
              SHALL_NOT,
              "人力资源部门负责人担任职工一方的协商代表",
              "the head of human resources represents the workers")
          .when(OF_WORKERS.and(ON_WAGES))
          .that(
              REPRESENTATIVES.every(POSTS.some(REPRESENTATIVE_POST.is(HUMAN_RESOURCES_HEAD)).not()))
          .build();

  /** 近亲属. */
  public static final Requirement<BargainingSide> WAGE_NO_RELATIVES =
      requirement("bargaining.side.wage-no-relatives", BARGAINING_SIDE)
          .label("近亲属不得任职工一方代表", "near relatives do not represent the workers")
          .clause(
              WAGE_RELATIVES_BARRED,
              SHALL_NOT,
              "本地规定所列人员的近亲属担任职工一方的协商代表",
              "near relatives of those whom the local text lists represent the workers")
          .when(OF_WORKERS.and(ON_WAGES))
          .that(REPRESENTATIVES.every(NEAR_RELATIVE.not()))
          .build();
}
