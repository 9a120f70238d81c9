package org.uniondomain.rules.organisation.structure;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.structure.LeadingBody.CHAIR_OR_ORGANISER;
import static org.uniondomain.core.organisation.structure.LeadingBody.COMMITTEE;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.UNDER;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Table.table;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.ELECTION_REGULATIONS_1992;
import static org.uniondomain.rules.law.OrganisationLaw.ELECTION_REGULATIONS_2016;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.COMMITTEE_SEATS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.LED_BY;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.MEMBERS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.UNION_ORGANISATION;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Threshold;

/**
 * 工会委员会规则: when a union needs a committee, and with how many seats. Bind the rulebook to the day of
 * the election: the table of 1992 governed through 2016-10-08, that of 2016 since.
 */
public final class CommitteeRules {
  private CommitteeRules() {}

  private static final LocalDate FIRST = LocalDate.of(1992, 4, 14);
  private static final LocalDate SECOND = LocalDate.of(2016, 10, 9);
  private static final Citation TABLE_1992 = ELECTION_REGULATIONS_1992.article(7);
  private static final Citation TABLE_2016 = ELECTION_REGULATIONS_2016.article(8);

  /**
   * 可不建立委员会的会员人数: through 25 members by the table of 1992; under 25 by the law since 2001, which
   * outranks the table.
   */
  public static final Threshold<Integer> SMALL =
      threshold(
              "organisation.committee.small",
              COUNT,
              UNDER,
              "可只设主席或组织员的会员人数",
              "members for whom one chair or organiser is enough")
          .since(FIRST, 25, TABLE_1992, EXCERPT)
          .drawn(NOT_EXCEEDING)
          .since(LocalDate.of(2001, 10, 27), 25, TRADE_UNION_LAW.in("2001").article(10, 1), TEXT)
          .since(LocalDate.of(2022, 1, 1), 25, TRADE_UNION_LAW.in("2021").article(11, 1), TEXT);

  /**
   * 名额表起点: the members from which the table gives seats; that of 1992 gives the smallest unions a
   * chair or organiser and no seats.
   */
  public static final Threshold<Integer> TABLED =
      threshold(
              "organisation.committee.tabled",
              COUNT,
              NOT_LOWER_THAN,
              "名额表所列会员人数起点",
              "members from which the table gives seats")
          .since(FIRST, 26, TABLE_1992, EXCERPT)
          .since(SECOND, 0, TABLE_2016, EXCERPT);

  /** 最大一档的会员人数, above which the seats have a rule of their own: {@link #SEATS_OF_LARGEST}. */
  public static final Threshold<Integer> LARGEST =
      threshold(
              "organisation.committee.largest",
              COUNT,
              EXCEEDING,
              "最大一档的会员人数",
              "members of the largest unions")
          .since(FIRST, 10_000, TABLE_1992, EXCERPT)
          .since(SECOND, 50_000, TABLE_2016, EXCERPT);

  /** 最大一档委员名额下限; 0 in the table of 1992, which gives only an upper number. */
  public static final Threshold<Integer> FEWEST_OF_LARGEST =
      threshold(
              "organisation.committee.fewest-seats-of-largest",
              COUNT,
              NOT_LOWER_THAN,
              "最大一档工会委员会委员名额下限",
              "fewest seats of the committees of the largest unions")
          .since(FIRST, 0, TABLE_1992, EXCERPT)
          .since(SECOND, 37, TABLE_2016, SECONDARY);

  /** 最大一档委员名额上限. */
  public static final Threshold<Integer> MOST_OF_LARGEST =
      threshold(
              "organisation.committee.most-seats-of-largest",
              COUNT,
              NOT_EXCEEDING,
              "最大一档工会委员会委员名额上限",
              "most seats of the committees of the largest unions")
          .since(FIRST, 37, TABLE_1992, EXCERPT)
          .since(SECOND, 45, TABLE_2016, SECONDARY);

  /** 委员名额下限. */
  public static final Table<Integer> FEWEST =
      table(
              "organisation.committee.fewest-seats",
              COUNT,
              NOT_LOWER_THAN,
              "工会委员会委员名额下限",
              "fewest seats of the union committee")
          .row(0, 24, since2016(3))
          .row(25, 25, since2016(3))
          .row(26, 200, from1992(3, 3))
          .row(201, 1000, from1992(7, 7))
          .row(1001, 5000, from1992(15, 15))
          .row(5001, 10_000, from1992(21, 21))
          .row(10_001, 50_000, since2016(29));

  /** 委员名额上限. */
  public static final Table<Integer> MOST =
      table(
              "organisation.committee.most-seats",
              COUNT,
              NOT_EXCEEDING,
              "工会委员会委员名额上限",
              "most seats of the union committee")
          .row(0, 24, since2016(5))
          .row(25, 25, since2016(7))
          .row(26, 200, from1992(7, 7))
          .row(201, 1000, from1992(15, 15))
          .row(1001, 5000, from1992(21, 21))
          .row(5001, 10_000, from1992(29, 29))
          .row(10_001, 50_000, since2016(37));

  private static UnaryOperator<Threshold<Integer>> since2016(int seats) {
    return row -> row.since(SECOND, seats, TABLE_2016, EXCERPT);
  }

  private static UnaryOperator<Threshold<Integer>> from1992(int before, int since) {
    return row ->
        row.since(FIRST, before, TABLE_1992, EXCERPT).since(SECOND, since, TABLE_2016, EXCERPT);
  }

  /** 领导机构形式: a committee, unless the members are so few that one chair or organiser is enough. */
  public static final Requirement<UnionOrganisation> REQUIRED =
      requirement("organisation.committee.required", UNION_ORGANISATION)
          .label("工会委员会的建立", "need for a union committee")
          .clause(
              SMALL,
              SHALL,
              "应当建立工会委员会；会员{bound}{value}人的，可以只设主席或者组织员一人",
              "there is a union committee; where the members are {bound} {value}, one chair or"
                  + " organiser is enough")
          .that(LED_BY.is(COMMITTEE).or(LED_BY.is(CHAIR_OR_ORGANISER).and(MEMBERS.meets(SMALL))))
          .build();

  /** 委员名额: the seats of a committee lie in the band of its members. */
  public static final Requirement<UnionOrganisation> SEATS =
      requirement("organisation.committee.seats", UNION_ORGANISATION)
          .label("工会委员会委员名额", "seats of the union committee")
          .clause(
              TABLE_1992,
              EXCERPT,
              SHALL,
              "工会委员会委员名额应当在会员人数所属档次的上下限之内",
              "the seats of the union committee lie within the band for its members")
          .later(TABLE_2016, EXCERPT)
          .when(all(LED_BY.is(COMMITTEE), MEMBERS.meets(TABLED), MEMBERS.meets(LARGEST).not()))
          .that(
              COMMITTEE_SEATS
                  .meets(FEWEST.limitAt(MEMBERS))
                  .and(COMMITTEE_SEATS.meets(MOST.limitAt(MEMBERS))))
          .build();

  /** 最大一档委员名额; since 2016 as a page on the table states it, the row itself was not read. */
  public static final Requirement<UnionOrganisation> SEATS_OF_LARGEST =
      requirement("organisation.committee.seats-of-largest", UNION_ORGANISATION)
          .label("最大一档工会委员会委员名额", "seats of the committees of the largest unions")
          .clause(
              MOST_OF_LARGEST,
              SHALL,
              "会员{bound2}{value2}人的，工会委员会委员名额应当{bound}{value}人、{bound3}{value3}人",
              "with members {bound2} {value2}, the seats of the union committee are {bound} {value}"
                  + " and {bound3} {value3}")
          .when(LED_BY.is(COMMITTEE).and(MEMBERS.meets(LARGEST)))
          .that(
              COMMITTEE_SEATS.meets(FEWEST_OF_LARGEST).and(COMMITTEE_SEATS.meets(MOST_OF_LARGEST)))
          .build();
}
