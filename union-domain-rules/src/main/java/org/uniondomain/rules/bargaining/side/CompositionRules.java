package org.uniondomain.rules.bargaining.side;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.KIND;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.REPRESENTATIVES;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.ROLE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.STAFF;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.WOMEN_PROPORTIONATE;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.FRONT_LINE;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.WOMAN;
import static org.uniondomain.rules.bargaining.side.RepresentedStaffFacts.MANY_WOMEN;
import static org.uniondomain.rules.bargaining.side.RepresentedStaffFacts.WOMEN;
import static org.uniondomain.rules.bargaining.side.RepresentedStaffFacts.WOMENS_BODY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;

import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 职工一方代表构成规则: whom the workers' side has to include. The nation asks for none of this: the numbers
 * are those of places, some of them for wage bargaining only.
 */
public final class CompositionRules {
  private CompositionRules() {}

  private static final Quantity<BargainingSide, Integer> EMPLOYEES =
      STAFF.of(RepresentedStaffFacts.EMPLOYEES);
  private static final Condition<BargainingSide> ON_WAGES = KIND.is(WAGE);
  private static final Condition<BargainingSide> OF_WORKERS = ROLE.is(SideRole.WORKERS);

  /** 一线职工代表最低比例. */
  public static final Threshold<Ratio> FRONT_LINE_SHARE =
      threshold(
          "bargaining.side.wage-front-line-share",
          RATIO,
          NOT_LOWER_THAN,
          "一线职工代表的最低比例",
          "least share of front-line workers");

  /** 须有女职工代表的女职工比例. */
  public static final Threshold<Ratio> WOMEN_LINE =
      line(
          "bargaining.side.women-line",
          "须有女职工代表的女职工比例",
          "share of women from which one represents");

  /** 工资集体协商须有女职工代表的女职工比例. */
  public static final Threshold<Ratio> WAGE_WOMEN_LINE =
      line(
          "bargaining.side.wage-women-line",
          "工资集体协商须有女职工代表的女职工比例",
          "share of women from which one represents in wage bargaining");

  /** 工资集体协商女职工代表须成比例的女职工比例. */
  public static final Threshold<Ratio> WAGE_WOMEN_IN_PROPORTION_LINE =
      line(
          "bargaining.side.wage-women-in-proportion-line",
          "女职工代表须成比例的女职工比例",
          "share of women from which they are represented in proportion");

  /** 工资集体协商须有残疾职工代表的残疾职工比例. */
  public static final Threshold<Ratio> WAGE_DISABLED_LINE =
      line(
          "bargaining.side.wage-disabled-line",
          "须有残疾职工代表的残疾职工比例",
          "share of disabled from which one represents");

  /** 须有劳务派遣职工代表的比例. */
  public static final Threshold<Ratio> DISPATCHED_LINE =
      line(
          "bargaining.side.dispatched-line",
          "须有劳务派遣职工代表的比例",
          "share of dispatched workers from which one represents");

  /** 工资集体协商须有劳务派遣职工代表的比例. */
  public static final Threshold<Ratio> WAGE_DISPATCHED_LINE =
      line(
          "bargaining.side.wage-dispatched-line",
          "工资集体协商须有劳务派遣职工代表的比例",
          "share of dispatched workers from which one represents in wage bargaining");

  /** 已建女职工组织的须有女职工代表. */
  public static final Threshold<Boolean> WOMENS_BODY_REPRESENTED =
      said(
          "bargaining.side.womens-body-represented",
          "已建女职工组织的须有女职工代表",
          "a woman represents where there is a body for women workers");

  /** 女职工较多的, 女职工代表成比例. */
  public static final Threshold<Boolean> MANY_WOMEN_IN_PROPORTION =
      said(
          "bargaining.side.many-women-in-proportion",
          "女职工较多的须有相应比例的女职工代表",
          "women are represented in proportion where there are many");

  /** 已建女职工组织的, 女职工代表成比例. */
  public static final Threshold<Boolean> WOMENS_BODY_IN_PROPORTION =
      said(
          "bargaining.side.womens-body-in-proportion",
          "已建女职工组织的须有相应比例的女职工代表",
          "women are represented in proportion where there is a body for women workers");

  private static Threshold<Ratio> line(String id, String chinese, String english) {
    return threshold(id, RATIO, OR_MORE, chinese, english);
  }

  private static Threshold<Boolean> said(String id, String chinese, String english) {
    return threshold(id, FLAG, EXACTLY, chinese, english);
  }

  /** 一线职工代表. */
  public static final Requirement<BargainingSide> FRONT_LINE_REPRESENTED =
      requirement("bargaining.side.wage-front-line", BARGAINING_SIDE)
          .label("一线职工代表比例", "share of front-line workers")
          .clause(
              FRONT_LINE_SHARE,
              SHALL,
              "一线职工{bound}职工一方协商代表的{value}",
              "front-line workers are {bound} {value} of the representatives of the workers")
          .when(OF_WORKERS.and(ON_WAGES))
          .that(
              REPRESENTATIVES.count(FRONT_LINE).meets(FRONT_LINE_SHARE.of(REPRESENTATIVES.count())))
          .build();

  /** 女职工代表. */
  public static final Requirement<BargainingSide> WOMEN_REPRESENTED =
      represented("bargaining.side.women", WOMEN_LINE, STAFF.of(WOMEN), WOMAN, "女职工", "women")
          .when(ON_WAGES.not())
          .build();

  /** 工资集体协商女职工代表. */
  public static final Requirement<BargainingSide> WAGE_WOMEN_REPRESENTED =
      represented(
              "bargaining.side.wage-women", WAGE_WOMEN_LINE, STAFF.of(WOMEN), WOMAN, "女职工", "women")
          .when(ON_WAGES)
          .build();

  /** 工资集体协商残疾职工代表. */
  public static final Requirement<BargainingSide> WAGE_DISABLED_REPRESENTED =
      represented(
              "bargaining.side.wage-disabled",
              WAGE_DISABLED_LINE,
              STAFF.of(RepresentedStaffFacts.DISABLED),
              RepresentativeFacts.DISABLED,
              "残疾职工",
              "disabled workers")
          .when(ON_WAGES)
          .build();

  /** 劳务派遣职工代表. */
  public static final Requirement<BargainingSide> DISPATCHED_REPRESENTED =
      represented(
              "bargaining.side.dispatched",
              DISPATCHED_LINE,
              STAFF.of(RepresentedStaffFacts.DISPATCHED),
              RepresentativeFacts.DISPATCHED,
              "劳务派遣职工",
              "dispatched workers")
          .when(ON_WAGES.not())
          .build();

  /** 工资集体协商劳务派遣职工代表. */
  public static final Requirement<BargainingSide> WAGE_DISPATCHED_REPRESENTED =
      represented(
              "bargaining.side.wage-dispatched",
              WAGE_DISPATCHED_LINE,
              STAFF.of(RepresentedStaffFacts.DISPATCHED),
              RepresentativeFacts.DISPATCHED,
              "劳务派遣职工",
              "dispatched workers")
          .when(ON_WAGES)
          .build();

  private static Requirement.Builder<BargainingSide> represented(
      String id,
      Threshold<Ratio> line,
      Quantity<BargainingSide, Integer> number,
      Condition<Representative> one,
      String chinese,
      String english) {
    return requirement(id, BARGAINING_SIDE)
        .label(line.label().chinese().replace("比例", ""), "representation of " + english)
        .clause(
            line,
            SHALL,
            chinese + "占职工总数{value}{bound}的，职工一方协商代表中有" + chinese + "代表",
            "where " + english + " are {bound} {value} of the staff, one of them represents it")
        .when(OF_WORKERS.and(number.meets(line.of(EMPLOYEES))))
        .that(REPRESENTATIVES.some(one));
  }

  /** 女职工组织所在单位的女职工代表. */
  public static final Requirement<BargainingSide> WOMENS_BODY_SENDS_ONE =
      requirement("bargaining.side.womens-body", BARGAINING_SIDE)
          .label("女职工组织所在单位的女职工代表", "a woman where there is a body for women workers")
          .clause(
              WOMENS_BODY_REPRESENTED,
              SHALL,
              "已建女职工组织的，职工一方协商代表中有女职工代表",
              "where there is a body for women workers, a woman is among the representatives")
          .when(all(OF_WORKERS, ON_WAGES.not(), STAFF.of(WOMENS_BODY)))
          .that(REPRESENTATIVES.some(WOMAN))
          .build();

  /** 女职工较多的单位. */
  public static final Requirement<BargainingSide> MANY_WOMEN_REPRESENTED =
      inProportion(
              "bargaining.side.many-women",
              MANY_WOMEN_IN_PROPORTION,
              "女职工较多",
              "there are many women")
          .when(OF_WORKERS.and(STAFF.of(MANY_WOMEN)))
          .build();

  /** 已建女职工组织的单位. */
  public static final Requirement<BargainingSide> WOMENS_BODY_PROPORTION =
      inProportion(
              "bargaining.side.womens-body-proportion",
              WOMENS_BODY_IN_PROPORTION,
              "已建女职工组织",
              "there is a body for women workers")
          .when(all(OF_WORKERS, ON_WAGES.not(), STAFF.of(WOMENS_BODY)))
          .build();

  /** 工资集体协商女职工代表成比例. */
  public static final Requirement<BargainingSide> WAGE_WOMEN_PROPORTION =
      inProportion(
              "bargaining.side.wage-women-proportion",
              WAGE_WOMEN_IN_PROPORTION_LINE,
              "女职工占职工总数{value}{bound}",
              "women are {bound} {value} of the staff")
          .when(
              all(
                  OF_WORKERS,
                  ON_WAGES,
                  STAFF.of(WOMEN).meets(WAGE_WOMEN_IN_PROPORTION_LINE.of(EMPLOYEES))))
          .build();

  private static Requirement.Builder<BargainingSide> inProportion(
      String id, Threshold<?> source, String chinese, String english) {
    return requirement(id, BARGAINING_SIDE)
        .label(source.label().chinese(), source.label().english())
        .clause(
            source,
            SHALL,
            chinese + "的，女职工代表的比例与之相应",
            "where " + english + ", they are represented in proportion")
        .that(WOMEN_PROPORTIONATE);
  }
}
