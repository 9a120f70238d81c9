package org.uniondomain.rules.organisation.member;

import org.uniondomain.core.organisation.member.MemberExpulsion;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 开除会籍要素: what can be told of an expulsion. */
public final class MemberExpulsionFacts {
  private MemberExpulsionFacts() {}

  /** 开除会籍. */
  public static final Subject<MemberExpulsion> MEMBER_EXPULSION =
      Subject.named("member-expulsion", MemberExpulsion.class, "开除会籍", "an expulsion");

  /** 严重违法犯罪并受到刑事处分. */
  public static final Flag<MemberExpulsion> CRIMINAL_PENALTY =
      MEMBER_EXPULSION.flag(
          "criminal-penalty",
          "严重违法犯罪并受到刑事处分",
          "serious crime with a criminal penalty",
          MemberExpulsion::criminalPenalty,
          MemberExpulsion::withCriminalPenalty);

  /** 工会小组讨论. */
  public static final Flag<MemberExpulsion> GROUP_DISCUSSED =
      MEMBER_EXPULSION
          .flag(
              "group-discussed",
              "工会小组讨论",
              "discussed by the group",
              MemberExpulsion::groupDiscussed,
              MemberExpulsion::withGroupDiscussed)
          .actionable();

  /** 基层工会委员会决定. */
  public static final Flag<MemberExpulsion> COMMITTEE_DECIDED =
      MEMBER_EXPULSION
          .flag(
              "committee-decided",
              "基层工会委员会决定",
              "decided by the committee",
              MemberExpulsion::committeeDecided,
              MemberExpulsion::withCommitteeDecided)
          .actionable();

  /** 报上一级工会备案. */
  public static final Flag<MemberExpulsion> FILED_ABOVE =
      MEMBER_EXPULSION
          .flag(
              "filed-above",
              "报上一级工会备案",
              "filed with the union above",
              MemberExpulsion::filedAbove,
              MemberExpulsion::withFiledAbove)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<MemberExpulsion> VOCABULARY =
      Vocabulary.of(MEMBER_EXPULSION, MemberExpulsion.builder().build())
          .with(CRIMINAL_PENALTY, GROUP_DISCUSSED, COMMITTEE_DECIDED, FILED_ABOVE);
}
