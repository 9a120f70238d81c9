package org.uniondomain.rules.organisation.member;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.UnionFinanceLaw.INNER_MONGOLIA_PRACTICE;
import static org.uniondomain.rules.organisation.member.MemberOpennessFacts.ELECT;
import static org.uniondomain.rules.organisation.member.MemberOpennessFacts.FOUNDING_ASSESSED;
import static org.uniondomain.rules.organisation.member.MemberOpennessFacts.IDENTITY_DISPLAYED;
import static org.uniondomain.rules.organisation.member.MemberOpennessFacts.KNOW;
import static org.uniondomain.rules.organisation.member.MemberOpennessFacts.MEMBER_OPENNESS;
import static org.uniondomain.rules.organisation.member.MemberOpennessFacts.SIGN_DISPLAYED;
import static org.uniondomain.rules.organisation.member.MemberOpennessFacts.SUPERVISE;
import static org.uniondomain.rules.organisation.member.MemberOpennessFacts.TAKE_PART;
import static org.uniondomain.rules.organisation.member.MemberOpennessFacts.VOCABULARY;

import org.uniondomain.core.organisation.member.MemberOpenness;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/**
 * 会务公开和会员民主权利规则: what the unions of Inner Mongolia are reported to do since 2012. A report is all
 * there is, so that what is missing is advisory, or a target missed.
 */
public final class MemberOpennessRules {
  private MemberOpennessRules() {}

  /** 四权: to know, to take part, to supervise and to elect. */
  public static final Requirement<MemberOpenness> FOUR_RIGHTS =
      requirement("organisation.openness.four-rights", MEMBER_OPENNESS)
          .label("会员的知情权、参与权、监督权和选举权", "four rights of members")
          .clause(
              INNER_MONGOLIA_PRACTICE.cited(),
              REPORTED,
              AS_A_RULE,
              "通过会员代表大会、会务公开和会员评家，落实会员的知情权、参与权、监督权和选举权",
              "members can know, take part, supervise and elect, by their congress, by open affairs"
                  + " and by assessing the home")
          .that(all(KNOW, TAKE_PART, SUPERVISE, ELECT))
          .build();

  /** 双亮: the union shows its sign, the chair who he or she is. */
  public static final Requirement<MemberOpenness> DOUBLE_DISPLAY =
      requirement("organisation.openness.double-display", MEMBER_OPENNESS)
          .label("工会亮牌、主席亮身份", "sign and identity displayed")
          .clause(
              INNER_MONGOLIA_PRACTICE.cited(),
              REPORTED,
              AS_A_RULE,
              "工会组织亮牌，工会主席亮身份",
              "the union shows its sign, and its chair who he or she is")
          .that(SIGN_DISPLAYED.and(IDENTITY_DISPLAYED))
          .build();

  /** 党建带工建考核: founding and membership are part of the assessment of local administration. */
  public static final Requirement<MemberOpenness> ASSESSED =
      requirement("organisation.openness.founding-assessed", MEMBER_OPENNESS)
          .label("建会入会列入社会管理综合治理考核", "founding and membership assessed")
          .clause(
              INNER_MONGOLIA_PRACTICE.cited(),
              REPORTED,
              TARGET,
              "建会和入会目标列入社会管理综合治理考核",
              "targets of founding and membership are part of the assessment of local"
                  + " administration")
          .that(FOUNDING_ASSESSED)
          .build();

  /** 规则. */
  public static final SubjectRules<MemberOpenness> RULES =
      SubjectRules.of(VOCABULARY, FOUR_RIGHTS, DOUBLE_DISPLAY, ASSESSED);
}
