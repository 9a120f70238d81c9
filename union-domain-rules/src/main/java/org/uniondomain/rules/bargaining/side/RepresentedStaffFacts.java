package org.uniondomain.rules.bargaining.side;

import org.uniondomain.core.bargaining.side.RepresentedStaff;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 被代表的职工要素: what can be told of a staff that is represented. */
public final class RepresentedStaffFacts {
  private RepresentedStaffFacts() {}

  /** 被代表的职工. */
  public static final Subject<RepresentedStaff> REPRESENTED_STAFF =
      Subject.named(
          "represented-staff", RepresentedStaff.class, "被代表的职工", "staff that is represented");

  /** 已建工会. */
  public static final Flag<RepresentedStaff> UNION_EXISTS =
      REPRESENTED_STAFF.flag(
          "union-exists",
          "已建工会",
          "union exists",
          RepresentedStaff::unionExists,
          RepresentedStaff::withUnionExists);

  /** 规模以上企业. */
  public static final Flag<RepresentedStaff> ABOVE_SCALE =
      REPRESENTED_STAFF.flag(
          "above-scale",
          "规模以上企业",
          "above scale",
          RepresentedStaff::aboveScale,
          RepresentedStaff::withAboveScale);

  /** 职工人数. */
  public static final QuantityFact<RepresentedStaff, Integer> EMPLOYEES =
      REPRESENTED_STAFF
          .count(
              "employees",
              "职工人数",
              "number of staff",
              RepresentedStaff::employees,
              RepresentedStaff::withEmployees)
          .atLeast(0);

  /** 女职工人数. */
  public static final QuantityFact<RepresentedStaff, Integer> WOMEN =
      REPRESENTED_STAFF
          .count(
              "women",
              "女职工人数",
              "number of women",
              RepresentedStaff::women,
              RepresentedStaff::withWomen)
          .atLeast(0);

  /** 残疾职工人数. */
  public static final QuantityFact<RepresentedStaff, Integer> DISABLED =
      REPRESENTED_STAFF
          .count(
              "disabled",
              "残疾职工人数",
              "number of disabled",
              RepresentedStaff::disabled,
              RepresentedStaff::withDisabled)
          .atLeast(0);

  /** 劳务派遣职工人数. */
  public static final QuantityFact<RepresentedStaff, Integer> DISPATCHED =
      REPRESENTED_STAFF
          .count(
              "dispatched",
              "劳务派遣职工人数",
              "number of dispatched workers",
              RepresentedStaff::dispatched,
              RepresentedStaff::withDispatched)
          .atLeast(0);

  /** 已建女职工组织. */
  public static final Flag<RepresentedStaff> WOMENS_BODY =
      REPRESENTED_STAFF.flag(
          "womens-body",
          "已建女职工组织",
          "body for women workers",
          RepresentedStaff::womensBody,
          RepresentedStaff::withWomensBody);

  /** 女职工较多. */
  public static final Flag<RepresentedStaff> MANY_WOMEN =
      REPRESENTED_STAFF.judgement(
          "many-women",
          "女职工较多",
          "many women",
          RepresentedStaff::manyWomen,
          RepresentedStaff::withManyWomen);

  /** 词汇. */
  public static final Vocabulary<RepresentedStaff> VOCABULARY =
      Vocabulary.of(REPRESENTED_STAFF, RepresentedStaff.builder().build())
          .with(
              UNION_EXISTS,
              ABOVE_SCALE,
              EMPLOYEES,
              WOMEN,
              DISABLED,
              DISPATCHED,
              WOMENS_BODY,
              MANY_WOMEN);
}
