package org.uniondomain.rules.organisation.structure;

import static org.uniondomain.rules.organisation.structure.CommitteeRules.REQUIRED;
import static org.uniondomain.rules.organisation.structure.CommitteeRules.SEATS;
import static org.uniondomain.rules.organisation.structure.WomensBodyRules.WOMENS_COMMITTEE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.MemberDues;
import org.uniondomain.core.organisation.structure.LeadingBody;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.organisation.structure.WomensBody;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.example.Example;
import org.uniondomain.rules.organisation.money.MemberDuesRules;

/** 基层工会组织示例. */
public final class UnionOrganisationExamples {
  private UnionOrganisationExamples() {}

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final UnionOrganisation ALONE =
      UnionOrganisation.builder().members(25).ledBy(LeadingBody.CHAIR_OR_ORGANISER).build();

  private static final UnionOrganisation COMMITTEE =
      UnionOrganisation.builder()
          .members(1001)
          .ledBy(LeadingBody.COMMITTEE)
          .committeeSeats(14)
          .build();

  private static final UnionOrganisation WOMEN =
      UnionOrganisation.builder()
          .womenMembers(9)
          .womenWorkers(25)
          .manyWomenWorkers(true)
          .womensBody(WomensBody.NONE)
          .build();

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "1992年的名额表：25人可只设主席", REQUIRED, Division.NATION, LocalDate.of(2000, 1, 1), ALONE),
          Example.of("工会法：25人即应建立委员会", REQUIRED, Division.NATION, DAY, ALONE),
          Example.of("第八条：会员1001人，委员14人", SEATS, Division.NATION, DAY, COMMITTEE),
          Example.of(
              "会员约1000人，委员15人：两档都容许",
              SEATS,
              Division.NATION,
              DAY,
              COMMITTEE.withMembers(Fact.between(990, 1010)).withCommitteeSeats(Fact.known(15))),
          Example.of(
              "会员6万人，委员40人：最大一档只见二手资料",
              CommitteeRules.SEATS_OF_LARGEST,
              Division.NATION,
              DAY,
              COMMITTEE.withMembers(Fact.known(60_000)).withCommitteeSeats(Fact.known(40))),
          Example.of("法律只说可以", WOMENS_COMMITTEE, Regions.GUANGDONG, DAY, WOMEN),
          Example.of("北京市：女职工25人", WOMENS_COMMITTEE, Regions.BEIJING, DAY, WOMEN),
          Example.of(
              "工会规章：女会员10人",
              WOMENS_COMMITTEE,
              Regions.GUANGDONG,
              DAY,
              WOMEN.withWomenMembers(Fact.known(10))),
          Example.of("基数5009.99元", MemberDuesRules.DUE, Division.NATION, DAY, dues("25.00")),
          Example.of("实缴25.05元", MemberDuesRules.PAID_AS_DUE, Division.NATION, DAY, dues("25.05")));

  private static MemberDues dues(String paid) {
    return MemberDues.builder()
        .wageBase(Money.yuan("5009.99"))
        .paid(Money.yuan(paid))
        .membershipKept(false)
        .build();
  }
}
