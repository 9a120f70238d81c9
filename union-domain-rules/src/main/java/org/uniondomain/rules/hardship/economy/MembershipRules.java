package org.uniondomain.rules.hardship.economy;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.DECLARED_MISSING;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.HOUSEHOLD_MEMBER;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.IN_CUSTODY;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.LIVES_TOGETHER;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.RELATION;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.RELIGIOUS_YEARS_APART;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.STUDY;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.SUPPORT_DUTY;
import static org.uniondomain.rules.hardship.economy.HouseholdMemberFacts.UNABLE_TO_LIVE_INDEPENDENTLY;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.SocialAssistanceLaw.MINIMUM_LIVING_CONFIRMATION;

import java.time.LocalDate;
import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.core.hardship.economy.HouseholdMembership;
import org.uniondomain.core.hardship.economy.MemberRelation;
import org.uniondomain.core.hardship.economy.StudyLevel;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 共同生活成员规则: who counts as a member. Unions follow civil affairs; some provinces also leave out
 * conscripts, which is not encoded, as no province is named.
 */
public final class MembershipRules {
  private MembershipRules() {}

  /** The first day of the confirmation measures. */
  public static final LocalDate MEASURES_OF_2021 = LocalDate.of(2021, 6, 11);

  /** 宗教教职人员脱离家庭年数: from how many years in a row a member of religious staff does not count. */
  public static final Threshold<Integer> YEARS_APART =
      threshold(
              "hardship.member.years-apart",
              COUNT,
              OR_MORE,
              "宗教教职人员连续脱离家庭年数",
              "years apart as religious staff")
          .since(MEASURES_OF_2021, 3, MINIMUM_LIVING_CONFIRMATION.cited(), SECONDARY);

  /** 不计入的人员: whoever has left the household for long, whatever the relation. */
  private static final Condition<HouseholdMember> IS_AWAY =
      Condition.any(RELIGIOUS_YEARS_APART.meets(YEARS_APART), IN_CUSTODY, DECLARED_MISSING);

  /** 共同生活成员. */
  public static final Determination<HouseholdMember, HouseholdMembership> MEMBERSHIP =
      determination("hardship.member", HOUSEHOLD_MEMBER, HouseholdMembership.class)
          .label("共同生活的家庭成员", "member of the household")
          .clause(
              YEARS_APART,
              SHALL,
              "本人、配偶、未成年子女、不能独立生活或全日制就读本科及以下的成年子女、其他有法定扶养关系并长期共同居住的人计入；"
                  + "连续{value}年{bound}脱离家庭的宗教教职人员、在押或强制戒毒人员、宣告失踪人员不计入",
              "the head, the spouse, minor children, adult children who cannot live independently"
                  + " or study full-time up to bachelor level, and others with a legal duty of"
                  + " support who live together count; religious staff apart for {bound} {value}"
                  + " years, persons in custody and missing persons do not")
          .firstMatch()
          .outcome(HouseholdMembership.NOT_COUNTED, IS_AWAY)
          .outcome(
              HouseholdMembership.COUNTED,
              Condition.any(
                  RELATION.isOneOf(
                      MemberRelation.HEAD, MemberRelation.SPOUSE, MemberRelation.MINOR_CHILD),
                  RELATION
                      .is(MemberRelation.ADULT_CHILD)
                      .and(
                          UNABLE_TO_LIVE_INDEPENDENTLY.or(
                              STUDY.isOneOf(StudyLevel.SCHOOL, StudyLevel.UNDERGRADUATE))),
                  SUPPORT_DUTY.and(LIVES_TOGETHER)))
          .otherwise(HouseholdMembership.NOT_COUNTED)
          .build();
}
