package org.uniondomain.rules.organisation.member;

import org.uniondomain.core.organisation.member.MemberOpenness;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 会务公开和会员民主权利要素: what can be told of the openness of a union to its members. */
public final class MemberOpennessFacts {
  private MemberOpennessFacts() {}

  /** 会务公开和会员民主权利. */
  public static final Subject<MemberOpenness> MEMBER_OPENNESS =
      Subject.named(
          "member-openness",
          MemberOpenness.class,
          "会务公开和会员民主权利",
          "the openness of a union to its members");

  /** 知情权落实. */
  public static final Flag<MemberOpenness> KNOW =
      MEMBER_OPENNESS
          .flag("know", "知情权落实", "right to know", MemberOpenness::know, MemberOpenness::withKnow)
          .actionable();

  /** 参与权落实. */
  public static final Flag<MemberOpenness> TAKE_PART =
      MEMBER_OPENNESS
          .flag(
              "take-part",
              "参与权落实",
              "right to take part",
              MemberOpenness::takePart,
              MemberOpenness::withTakePart)
          .actionable();

  /** 监督权落实. */
  public static final Flag<MemberOpenness> SUPERVISE =
      MEMBER_OPENNESS
          .flag(
              "supervise",
              "监督权落实",
              "right to supervise",
              MemberOpenness::supervise,
              MemberOpenness::withSupervise)
          .actionable();

  /** 选举权落实. */
  public static final Flag<MemberOpenness> ELECT =
      MEMBER_OPENNESS
          .flag(
              "elect", "选举权落实", "right to elect", MemberOpenness::elect, MemberOpenness::withElect)
          .actionable();

  /** 工会亮牌. */
  public static final Flag<MemberOpenness> SIGN_DISPLAYED =
      MEMBER_OPENNESS
          .flag(
              "sign-displayed",
              "工会亮牌",
              "sign displayed",
              MemberOpenness::signDisplayed,
              MemberOpenness::withSignDisplayed)
          .actionable();

  /** 工会主席亮身份. */
  public static final Flag<MemberOpenness> IDENTITY_DISPLAYED =
      MEMBER_OPENNESS
          .flag(
              "identity-displayed",
              "工会主席亮身份",
              "identity displayed",
              MemberOpenness::identityDisplayed,
              MemberOpenness::withIdentityDisplayed)
          .actionable();

  /** 建会入会列入考核. */
  public static final Flag<MemberOpenness> FOUNDING_ASSESSED =
      MEMBER_OPENNESS
          .flag(
              "founding-assessed",
              "建会入会列入考核",
              "founding assessed",
              MemberOpenness::foundingAssessed,
              MemberOpenness::withFoundingAssessed)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<MemberOpenness> VOCABULARY =
      Vocabulary.of(MEMBER_OPENNESS, MemberOpenness.builder().build())
          .with(
              KNOW,
              TAKE_PART,
              SUPERVISE,
              ELECT,
              SIGN_DISPLAYED,
              IDENTITY_DISPLAYED,
              FOUNDING_ASSESSED);
}
