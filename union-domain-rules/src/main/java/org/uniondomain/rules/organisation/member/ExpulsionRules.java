package org.uniondomain.rules.organisation.member;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.member.MemberExpulsionFacts.COMMITTEE_DECIDED;
import static org.uniondomain.rules.organisation.member.MemberExpulsionFacts.CRIMINAL_PENALTY;
import static org.uniondomain.rules.organisation.member.MemberExpulsionFacts.FILED_ABOVE;
import static org.uniondomain.rules.organisation.member.MemberExpulsionFacts.GROUP_DISCUSSED;
import static org.uniondomain.rules.organisation.member.MemberExpulsionFacts.MEMBER_EXPULSION;
import static org.uniondomain.rules.organisation.member.MemberExpulsionFacts.VOCABULARY;

import org.uniondomain.core.organisation.member.MemberExpulsion;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Requirement;

/** 开除会籍规则: for what, and by whom. */
public final class ExpulsionRules {
  private ExpulsionRules() {}

  /** 开除会籍的事由. */
  public static final Requirement<MemberExpulsion> GROUND =
      step(
          "organisation.expulsion.ground",
          "开除会籍的事由",
          "ground of an expulsion",
          "只有严重违法犯罪并受到刑事处分的会员，才开除会籍",
          "only a member punished for a serious crime is expelled",
          CRIMINAL_PENALTY);

  /** 工会小组讨论. */
  public static final Requirement<MemberExpulsion> DISCUSSED =
      step(
          "organisation.expulsion.discussed",
          "开除会籍经工会小组讨论",
          "expulsion discussed by the group",
          "开除会籍，经工会小组讨论提出意见",
          "the group discusses an expulsion",
          GROUP_DISCUSSED);

  /** 基层工会委员会决定. */
  public static final Requirement<MemberExpulsion> DECIDED =
      step(
          "organisation.expulsion.decided",
          "开除会籍由基层工会委员会决定",
          "expulsion decided by the committee",
          "开除会籍，由基层工会委员会决定",
          "the grass-roots committee decides on an expulsion",
          COMMITTEE_DECIDED);

  /** 报上一级工会备案. */
  public static final Requirement<MemberExpulsion> FILED =
      step(
          "organisation.expulsion.filed",
          "开除会籍报上一级工会备案",
          "expulsion filed with the union above",
          "开除会籍，报上一级工会备案",
          "an expulsion is filed with the next higher union",
          FILED_ABOVE);

  private static Requirement<MemberExpulsion> step(
      String id,
      String label,
      String englishLabel,
      String words,
      String englishWords,
      Flag<MemberExpulsion> done) {
    return requirement(id, MEMBER_EXPULSION)
        .label(label, englishLabel)
        .clause(CHARTER.in("2008").article(7), TEXT, SHALL, words, englishWords)
        .later(CHARTER_2013, INFERRED)
        .later(CHARTER_2023, INFERRED)
        .that(done)
        .build();
  }

  /** 规则. */
  public static final SubjectRules<MemberExpulsion> RULES =
      SubjectRules.of(VOCABULARY, GROUND, DISCUSSED, DECIDED, FILED);
}
