package org.uniondomain.rules.organisation.structure;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.structure.WomensBody.COMMITTEE;
import static org.uniondomain.core.organisation.structure.WomensBody.DELEGATE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.OrganisationLaw.WOMENS_COMMITTEE_REGULATIONS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.MANY_WOMEN_WORKERS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.UNION_ORGANISATION;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WOMENS_BODY;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WOMEN_MEMBERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 女职工组织规则: who has a women workers' committee, and who a delegate.
 *
 * <p>Three authorities speak of one act and none displaces another. The Trade Union Law permits
 * (可以), and leaves it to judgement when women workers are many. The union's own regulations bind
 * inside the union system, which is who sets the body up, and count women members. Local
 * regulations rank below the law, take nothing from its permission, and add a duty of their own,
 * each with its own line and some counting workers instead of members. So the law is asked, and the
 * others stand beside it: what one of them demands is demanded, and the permission of the law is
 * the answer only where none of them speaks.
 */
public final class WomensBodyRules {
  private WomensBodyRules() {}

  /** 女职工委员会: permitted by law where women workers are many. */
  public static final Requirement<UnionOrganisation> WOMENS_COMMITTEE =
      requirement("organisation.womens-committee", UNION_ORGANISATION)
          .label("工会女职工委员会", "women workers' committee")
          .clause(
              TRADE_UNION_LAW.in("2001").article(10, 1),
              TEXT,
              MAY,
              "女职工人数较多的，可以建立工会女职工委员会",
              "where women workers are many, there may be a women workers' committee")
          .later(TRADE_UNION_LAW.in("2021").article(11, 1), TEXT)
          .when(MANY_WOMEN_WORKERS)
          .that(WOMENS_BODY.is(COMMITTEE))
          .build();

  /** 女职工委员: permitted by law where women workers are few. */
  public static final Requirement<UnionOrganisation> WOMENS_DELEGATE =
      requirement("organisation.womens-delegate", UNION_ORGANISATION)
          .label("女职工委员", "delegate for women workers")
          .clause(
              TRADE_UNION_LAW.in("2001").article(10, 1),
              TEXT,
              MAY,
              "女职工人数较少的，可以在工会委员会中设女职工委员",
              "where women workers are few, there may be a delegate for women workers")
          .later(TRADE_UNION_LAW.in("2021").article(11, 1), TEXT)
          .when(MANY_WOMEN_WORKERS.not())
          .that(WOMENS_BODY.isOneOf(DELEGATE, COMMITTEE))
          .build();

  /**
   * 工会规章所定女会员人数. The wording read is quoted in 2023; that there was a number in the texts of 1994
   * and 2004 is likely, and which one is not known.
   */
  public static final Threshold<Integer> UNION_LINE =
      threshold(
              "organisation.womens-committee.union-line",
              COUNT,
              REACHING,
              "应建立女职工委员会的女会员人数",
              "women members that call for a women workers' committee")
          .unknownSince(
              LocalDate.of(1994, 2, 8),
              Fact.unknown(),
              WOMENS_COMMITTEE_REGULATIONS.in("1994"),
              EXCERPT)
          .unknownSince(
              LocalDate.of(2004, 2, 28),
              Fact.unknown(),
              WOMENS_COMMITTEE_REGULATIONS.in("2004"),
              EXCERPT)
          .since(LocalDate.of(2023, 12, 31), 10, WOMENS_COMMITTEE_REGULATIONS.article(11), EXCERPT);

  /** 女职工委员会, by the union's own regulations. */
  public static final Requirement<UnionOrganisation> UNION_COMMITTEE =
      committee("organisation.womens-committee.union-rule", UNION_LINE, WOMEN_MEMBERS);

  /** 女职工委员, permitted by the union's own regulations. */
  public static final Requirement<UnionOrganisation> UNION_DELEGATE =
      requirement("organisation.womens-delegate.union-rule", UNION_ORGANISATION)
          .label("女职工委员", "delegate for women workers")
          .clause(
              UNION_LINE,
              MAY,
              "女会员未{bound}{value}人的，可以设女职工委员",
              "with women members not {bound} {value}, there may be a delegate for women workers")
          .when(WOMEN_MEMBERS.meets(UNION_LINE).not())
          .that(WOMENS_BODY.isOneOf(DELEGATE, COMMITTEE))
          .build();

  /** 工会系统规定: the union's own regulations, beside the law. */
  public static final Overlay UNION_SYSTEM =
      Overlay.of(Division.NATION)
          .adds(UNION_COMMITTEE, WOMENS_COMMITTEE)
          .adds(UNION_DELEGATE, WOMENS_DELEGATE);

  /**
   * Returns the duty to have a committee once {@code counted} reaches {@code line}.
   *
   * @param id stable id of the rule
   */
  public static Requirement<UnionOrganisation> committee(
      String id, Threshold<Integer> line, QuantityFact<UnionOrganisation, Integer> counted) {
    return requirement(id, UNION_ORGANISATION)
        .label("工会女职工委员会", "women workers' committee")
        .clause(
            line,
            SHALL,
            counted.description().label().chinese() + "{bound}{value}人的，应当建立工会女职工委员会",
            "with "
                + counted.description().label().english()
                + " {bound} {value}, there is a women workers' committee")
        .when(counted.meets(line))
        .that(WOMENS_BODY.is(COMMITTEE))
        .build();
  }

  /**
   * Returns the duty of those to whom {@code who} applies to have a delegate as long as {@code
   * counted} does not reach {@code line}; by {@link Conventions#COMMITTEE_SERVES_AS_DELEGATE} a
   * committee does as well.
   *
   * @param id stable id of the rule
   */
  public static Requirement<UnionOrganisation> delegate(
      String id,
      Threshold<Integer> line,
      QuantityFact<UnionOrganisation, Integer> counted,
      Condition<UnionOrganisation> who) {
    return requirement(id, UNION_ORGANISATION)
        .label("女职工委员", "delegate for women workers")
        .clause(
            line,
            SHALL,
            counted.description().label().chinese() + "未{bound}{value}人的，应当设女职工委员",
            "with "
                + counted.description().label().english()
                + " not {bound} {value}, there is a delegate for women workers")
        .when(who.and(counted.meets(line).not()))
        .that(
            WOMENS_BODY.is(DELEGATE).or(WOMENS_BODY.is(COMMITTEE).and(committeeServesAsDelegate())))
        .build();
  }

  private static Condition<UnionOrganisation> committeeServesAsDelegate() {
    return Conventions.COMMITTEE_SERVES_AS_DELEGATE
        .<UnionOrganisation>value()
        .meets(Limit.at(EXACTLY, Quantity.of(FLAG, true)));
  }
}
