package org.uniondomain.rules.bargaining.side;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.ProvisionsScope.PROVISIONS;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.KIND;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.REPRESENTATIVES;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.STAFF;
import static org.uniondomain.rules.bargaining.side.RepresentedStaffFacts.ABOVE_SCALE;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS_1994;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 协商代表人数规则: how many representatives a side has. A local text that repeats the national least
 * number of three and speaks of every kind of contract is cited in its place; one on wages only is
 * a line of its own beside it. There is no national upper limit since 2004.
 */
public final class SideSizeRules {
  private SideSizeRules() {}

  private static final Quantity<BargainingSide, Integer> SIZE = REPRESENTATIVES.count();
  private static final Condition<BargainingSide> ON_WAGES = KIND.is(WAGE);

  /** 每方最少人数. */
  public static final Threshold<Integer> MINIMUM_SIZE =
      threshold(
              "bargaining.side.minimum-size",
              COUNT,
              NOT_LOWER_THAN,
              "每方协商代表最少人数",
              "least number of representatives of a side")
          .since(
              LocalDate.of(1995, 1, 1),
              3,
              COLLECTIVE_CONTRACT_PROVISIONS_1994.article(8),
              SECONDARY)
          .since(PROVISIONS, 3, COLLECTIVE_CONTRACT_PROVISIONS.article(19, 2), TEXT);

  /** 工资集体协商每方最少人数, of local texts on wage bargaining. */
  public static final Threshold<Integer> WAGE_MINIMUM_SIZE =
      threshold(
          "bargaining.side.wage-minimum-size",
          COUNT,
          NOT_LOWER_THAN,
          "工资集体协商每方代表最少人数",
          "least number of representatives of a side in wage bargaining");

  /** 每方最多人数. */
  public static final Threshold<Integer> MAXIMUM_SIZE =
      threshold(
              "bargaining.side.maximum-size",
              COUNT,
              NOT_EXCEEDING,
              "每方协商代表最多人数",
              "greatest number of representatives of a side")
          .since(
              LocalDate.of(1995, 1, 1),
              10,
              COLLECTIVE_CONTRACT_PROVISIONS_1994.article(8),
              SECONDARY)
          .until(PROVISIONS);

  /** 工资集体协商每方最多人数. */
  public static final Threshold<Integer> WAGE_MAXIMUM_SIZE =
      threshold(
              "bargaining.side.wage-maximum-size",
              COUNT,
              NOT_EXCEEDING,
              "工资集体协商每方代表最多人数",
              "greatest number of representatives of a side in wage bargaining")
          .since(
              LocalDate.of(1995, 1, 1),
              10,
              COLLECTIVE_CONTRACT_PROVISIONS_1994.article(8),
              SECONDARY)
          .until(PROVISIONS);

  /** 每方一般最多人数. */
  public static final Threshold<Integer> USUAL_MAXIMUM_SIZE =
      threshold(
          "bargaining.side.usual-maximum-size",
          COUNT,
          NOT_EXCEEDING,
          "每方协商代表一般最多人数",
          "usual greatest number of representatives of a side");

  /** 工资集体协商每方一般最多人数. */
  public static final Threshold<Integer> WAGE_USUAL_MAXIMUM_SIZE =
      threshold(
          "bargaining.side.wage-usual-maximum-size",
          COUNT,
          NOT_EXCEEDING,
          "工资集体协商每方代表一般最多人数",
          "usual greatest number of representatives of a side in wage bargaining");

  /** 规模以上企业每方最少人数. */
  public static final Threshold<Integer> ABOVE_SCALE_MINIMUM_SIZE =
      threshold(
          "bargaining.side.above-scale-minimum-size",
          COUNT,
          NOT_LOWER_THAN,
          "规模以上企业每方代表最少人数",
          "least number of representatives of a side in enterprises above scale");

  /** 规模以上企业工资集体协商每方最少人数. */
  public static final Threshold<Integer> WAGE_ABOVE_SCALE_MINIMUM_SIZE =
      threshold(
          "bargaining.side.wage-above-scale-minimum-size",
          COUNT,
          NOT_LOWER_THAN,
          "规模以上企业工资集体协商每方代表最少人数",
          "least number of representatives of a side in wage bargaining above scale");

  /** 每方人数. */
  public static final Requirement<BargainingSide> SIZE_OF_SIDE =
      size("bargaining.side.size", "每方协商代表人数", "number of representatives of a side", MINIMUM_SIZE)
          .build();

  /** 工资集体协商每方人数. */
  public static final Requirement<BargainingSide> WAGE_SIZE =
      size(
              "bargaining.side.wage-size",
              "工资集体协商每方代表人数",
              "number of representatives in wage bargaining",
              WAGE_MINIMUM_SIZE)
          .when(ON_WAGES)
          .build();

  /** 每方最多人数. */
  public static final Requirement<BargainingSide> MOST =
      size("bargaining.side.most", "每方协商代表最多人数", "greatest number of representatives", MAXIMUM_SIZE)
          .when(ON_WAGES.not())
          .build();

  /** 工资集体协商每方最多人数. */
  public static final Requirement<BargainingSide> WAGE_MOST =
      size(
              "bargaining.side.wage-most",
              "工资集体协商每方代表最多人数",
              "greatest number of representatives in wage bargaining",
              WAGE_MAXIMUM_SIZE)
          .when(ON_WAGES)
          .build();

  /** 每方一般最多人数. */
  public static final Requirement<BargainingSide> USUALLY_MOST =
      usually(
              "bargaining.side.usually-most",
              "每方协商代表一般最多人数",
              "usual greatest number of representatives",
              USUAL_MAXIMUM_SIZE)
          .when(ON_WAGES.not())
          .build();

  /** 工资集体协商每方一般最多人数. */
  public static final Requirement<BargainingSide> WAGE_USUALLY_MOST =
      usually(
              "bargaining.side.wage-usually-most",
              "工资集体协商每方代表一般最多人数",
              "usual greatest number of representatives in wage bargaining",
              WAGE_USUAL_MAXIMUM_SIZE)
          .when(ON_WAGES)
          .build();

  /** 规模以上企业每方人数. */
  public static final Requirement<BargainingSide> SIZE_ABOVE_SCALE =
      size(
              "bargaining.side.size-above-scale",
              "规模以上企业每方代表人数",
              "number of representatives in enterprises above scale",
              ABOVE_SCALE_MINIMUM_SIZE)
          .when(STAFF.of(ABOVE_SCALE))
          .build();

  /** 规模以上企业工资集体协商每方人数. */
  public static final Requirement<BargainingSide> WAGE_SIZE_ABOVE_SCALE =
      size(
              "bargaining.side.wage-size-above-scale",
              "规模以上企业工资集体协商每方代表人数",
              "number of representatives in wage bargaining above scale",
              WAGE_ABOVE_SCALE_MINIMUM_SIZE)
          .when(ON_WAGES.and(STAFF.of(ABOVE_SCALE)))
          .build();

  private static Requirement.Builder<BargainingSide> size(
      String id, String chinese, String english, Threshold<Integer> number) {
    return worded(id, chinese, english, number, SHALL);
  }

  private static Requirement.Builder<BargainingSide> usually(
      String id, String chinese, String english, Threshold<Integer> number) {
    return worded(id, chinese, english, number, AS_A_RULE);
  }

  private static Requirement.Builder<BargainingSide> worded(
      String id, String chinese, String english, Threshold<Integer> number, Modality force) {
    return requirement(id, BARGAINING_SIDE)
        .label(chinese, english)
        .clause(
            number, force, "每方协商代表{bound}{value}人", "each side has {bound} {value} representatives")
        .that(SIZE.meets(number));
  }
}
