package org.uniondomain.rules.organisation;

import org.uniondomain.core.organisation.LeadingBody;
import org.uniondomain.core.organisation.UnionOrganisation;
import org.uniondomain.core.organisation.WomensBody;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 基层工会组织要素: what can be told of a union at the grass roots. */
public final class UnionOrganisationFacts {
  private UnionOrganisationFacts() {}

  /** 基层工会组织. */
  public static final Subject<UnionOrganisation> UNION_ORGANISATION =
      Subject.named("union-organisation", UnionOrganisation.class, "基层工会组织", "grass-roots union");

  /** 会员人数. */
  public static final QuantityFact<UnionOrganisation, Integer> MEMBERS =
      UNION_ORGANISATION.count(
          "members", "会员", "members", UnionOrganisation::members, UnionOrganisation::withMembers);

  /** 女会员人数. */
  public static final QuantityFact<UnionOrganisation, Integer> WOMEN_MEMBERS =
      UNION_ORGANISATION.count(
          "women-members",
          "女会员",
          "women members",
          UnionOrganisation::womenMembers,
          UnionOrganisation::withWomenMembers);

  /** 女职工人数. */
  public static final QuantityFact<UnionOrganisation, Integer> WOMEN_WORKERS =
      UNION_ORGANISATION.count(
          "women-workers",
          "女职工",
          "women workers",
          UnionOrganisation::womenWorkers,
          UnionOrganisation::withWomenWorkers);

  /** 女职工人数较多; a judgement. */
  public static final Flag<UnionOrganisation> MANY_WOMEN_WORKERS =
      UNION_ORGANISATION.judgement(
          "many-women-workers",
          "女职工人数较多",
          "women workers are many",
          UnionOrganisation::manyWomenWorkers,
          UnionOrganisation::withManyWomenWorkers);

  /** 外商投资企业. */
  public static final Flag<UnionOrganisation> FOREIGN_INVESTED =
      UNION_ORGANISATION.flag(
          "foreign-invested",
          "外商投资企业",
          "foreign-invested enterprise",
          UnionOrganisation::foreignInvested,
          UnionOrganisation::withForeignInvested);

  /** 领导机构形式. */
  public static final Choice<UnionOrganisation, LeadingBody> LED_BY =
      UNION_ORGANISATION
          .choice(
              "led-by",
              "领导机构形式",
              "led by",
              LeadingBody.class,
              UnionOrganisation::ledBy,
              UnionOrganisation::withLedBy)
          .actionable();

  /** 委员名额. */
  public static final QuantityFact<UnionOrganisation, Integer> COMMITTEE_SEATS =
      UNION_ORGANISATION
          .count(
              "committee-seats",
              "工会委员会委员名额",
              "seats of the union committee",
              UnionOrganisation::committeeSeats,
              UnionOrganisation::withCommitteeSeats)
          .actionable();

  /** 女职工组织形式. */
  public static final Choice<UnionOrganisation, WomensBody> WOMENS_BODY =
      UNION_ORGANISATION
          .choice(
              "womens-body",
              "女职工组织形式",
              "body for women workers",
              WomensBody.class,
              UnionOrganisation::womensBody,
              UnionOrganisation::withWomensBody)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<UnionOrganisation> VOCABULARY =
      Vocabulary.of(UNION_ORGANISATION, UnionOrganisation.builder().build())
          .with(MEMBERS, WOMEN_MEMBERS, WOMEN_WORKERS, MANY_WOMEN_WORKERS, FOREIGN_INVESTED)
          .with(LED_BY, COMMITTEE_SEATS, WOMENS_BODY);
}
