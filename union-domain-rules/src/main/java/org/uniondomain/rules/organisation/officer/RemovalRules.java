package org.uniondomain.rules.organisation.officer;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.organisation.officer.OfficerRemovalFacts.AT_ASSEMBLY;
import static org.uniondomain.rules.organisation.officer.OfficerRemovalFacts.HELD_ON;
import static org.uniondomain.rules.organisation.officer.OfficerRemovalFacts.IN_FAVOUR;
import static org.uniondomain.rules.organisation.officer.OfficerRemovalFacts.OFFICER_REMOVAL;
import static org.uniondomain.rules.organisation.officer.OfficerRemovalFacts.TOTAL;
import static org.uniondomain.rules.organisation.officer.OfficerRemovalFacts.VOCABULARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.officer.OfficerRemoval;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 工会主席、副主席罢免规则: only the assembly or congress removes, and only with more than half of all members
 * or all delegates. Otherwise nobody is removed, hence the consequence of a breach. The law is that
 * of the day of the vote.
 */
public final class RemovalRules {
  private RemovalRules() {}

  private static final Citation REMOVAL_2001 = TRADE_UNION_LAW.in("2001").article(17, 2);
  private static final Citation REMOVAL_2021 = TRADE_UNION_LAW.in("2021").article(18, 2);

  /** 罢免比例, 全体会员或者全体代表的过半数. */
  public static final Threshold<Ratio> MAJORITY_SHARE =
      threshold(
              "organisation.removal.majority-share",
              RATIO,
              EXCEEDING,
              "罢免工会主席、副主席的赞成比例",
              "share that must be in favour of a removal")
          .atTheLine(VOTE_ON_THE_LINE)
          .since(LocalDate.of(2001, 10, 27), Ratio.of(1, 2), REMOVAL_2001, TEXT)
          .since(LocalDate.of(2022, 1, 1), Ratio.of(1, 2), REMOVAL_2021, TEXT);

  /** 过半数通过. */
  public static final Requirement<OfficerRemoval> MAJORITY =
      requirement("organisation.removal.majority", OFFICER_REMOVAL)
          .label("罢免工会主席、副主席的赞成人数", "majority for a removal")
          .clause(
              MAJORITY_SHARE,
              SHALL_NOT,
              "赞成票未{bound}会员大会全体会员或者会员代表大会全体代表的{value}的，不得罢免",
              "nobody is removed but by {bound} {value} of all members or all delegates")
          .consequence(INVALID, REMOVAL_2001)
          .judgedOn(HELD_ON)
          .that(IN_FAVOUR.meets(MAJORITY_SHARE.of(TOTAL)))
          .build();

  /** 由会员大会或者会员代表大会决定. */
  public static final Requirement<OfficerRemoval> BY_ASSEMBLY =
      requirement("organisation.removal.by-assembly", OFFICER_REMOVAL)
          .label("罢免须召开会员大会或者会员代表大会讨论", "removal by the assembly or congress")
          .clause(
              REMOVAL_2001,
              TEXT,
              SHALL,
              "罢免工会主席、副主席必须召开会员大会或者会员代表大会讨论",
              "a removal is decided by the assembly or congress of members")
          .later(REMOVAL_2021, TEXT)
          .consequence(INVALID, REMOVAL_2001)
          .judgedOn(HELD_ON)
          .that(AT_ASSEMBLY)
          .build();

  /** 规则. */
  public static final SubjectRules<OfficerRemoval> RULES =
      SubjectRules.of(VOCABULARY, MAJORITY, BY_ASSEMBLY);
}
