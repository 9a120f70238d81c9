package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.rules.hardship.economy.HouseholdEconomyFacts.HOUSEHOLD_ECONOMY;
import static org.uniondomain.rules.hardship.economy.HouseholdEconomyFacts.MEMBERS;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.HOUSEHOLD_MEMBER;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.LIVES_TOGETHER;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.ORPHANED_MINOR;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.RECOGNISED;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.RELATION;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.SAME_REGISTRATION;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.law.SocialAssistanceLaw.INNER_MONGOLIA_MINIMUM_LIVING_PROCEDURE;

import java.time.LocalDate;
import org.uniondomain.core.hardship.economy.HouseholdEconomy;
import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.core.hardship.economy.HouseholdMembership;
import org.uniondomain.core.hardship.economy.MemberRelation;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.economy.EconomyRules;
import org.uniondomain.rules.hardship.economy.MembershipRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;

/**
 * 内蒙古自治区家庭成员: until the national measures of 2021, as is assumed, only persons registered in the
 * same place and living together count.
 */
public final class InnerMongoliaHousehold {
  private InnerMongoliaHousehold() {}

  /** The first day on which the procedure of 2005 surely stood. */
  private static final LocalDate SURELY = LocalDate.of(2005, 12, 31);

  /** 共同生活成员. */
  public static final Determination<HouseholdMember, HouseholdMembership> MEMBERSHIP =
      determination("hardship.member.inner-mongolia", HOUSEHOLD_MEMBER, HouseholdMembership.class)
          .label("共同生活的家庭成员", "member of the household")
          .clause(
              INNER_MONGOLIA_MINIMUM_LIVING_PROCEDURE.article(16),
              EXCERPT,
              SHALL,
              "同一户籍地并共同居住的夫妻、父母与未成年子女、祖父母与父母双亡的未成年孙子女、兄姐与父母双亡的未成年弟妹，" + "以及民政部门认定的其他人员计入",
              "registered in the same place and living together: a couple, parents and minor"
                  + " children, grandparents and orphaned minor grandchildren, elder and orphaned"
                  + " minor siblings, and others that civil affairs recognise count")
          .from(SURELY)
          .until(MembershipRules.MEASURES_OF_2021)
          .firstMatch()
          .outcome(
              HouseholdMembership.COUNTED,
              Condition.all(
                  SAME_REGISTRATION,
                  LIVES_TOGETHER,
                  Condition.any(
                      RELATION.isOneOf(
                          MemberRelation.HEAD, MemberRelation.SPOUSE, MemberRelation.MINOR_CHILD),
                      RELATION
                          .isOneOf(MemberRelation.GRANDCHILD, MemberRelation.SIBLING)
                          .and(ORPHANED_MINOR),
                      RECOGNISED)))
          .otherwise(HouseholdMembership.NOT_COUNTED)
          .build();

  /** 家庭人口. */
  public static final Calculation<HouseholdEconomy, Integer> COUNTED_MEMBERS =
      calculation("hardship.economy.members.inner-mongolia", HOUSEHOLD_ECONOMY, COUNT)
          .label("家庭人口", "members of the household")
          .clause(
              INNER_MONGOLIA_MINIMUM_LIVING_PROCEDURE.article(16),
              EXCERPT,
              SHALL,
              "家庭人口为计入的共同生活成员数",
              "the members are those who count")
          .from(SURELY)
          .until(MembershipRules.MEASURES_OF_2021)
          .is(MEMBERS.count(MembershipRules.MEMBERSHIP.is(HouseholdMembership.COUNTED)))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA)
          .replaces(MembershipRules.MEMBERSHIP, MEMBERSHIP)
          .replaces(EconomyRules.COUNTED_MEMBERS, COUNTED_MEMBERS);
}
