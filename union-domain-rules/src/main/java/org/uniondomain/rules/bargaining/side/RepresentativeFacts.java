package org.uniondomain.rules.bargaining.side;

import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.bargaining.side.RepresentativePost;
import org.uniondomain.core.bargaining.side.RepresentativeSource;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协商代表要素: what can be told of a negotiating representative. */
public final class RepresentativeFacts {
  private RepresentativeFacts() {}

  /** 协商代表. */
  public static final Subject<Representative> REPRESENTATIVE =
      Subject.named("representative", Representative.class, "协商代表", "negotiating representative");

  /** 来源. */
  public static final Choice<Representative, RepresentativeSource> SOURCE =
      REPRESENTATIVE.choice(
          "source",
          "来源",
          "source",
          RepresentativeSource.class,
          Representative::source,
          Representative::withSource);

  /** 首席代表. */
  public static final Flag<Representative> CHIEF =
      REPRESENTATIVE.flag(
          "chief",
          "首席代表",
          "chief representative",
          Representative::chief,
          Representative::withChief);

  /** 有书面委托. */
  public static final Flag<Representative> AUTHORISED_IN_WRITING =
      REPRESENTATIVE
          .flag(
              "authorised-in-writing",
              "有书面委托",
              "authorised in writing",
              Representative::authorisedInWriting,
              Representative::withAuthorisedInWriting)
          .actionable();

  /** 民主推举为首席代表. */
  public static final Flag<Representative> ELECTED_CHIEF =
      REPRESENTATIVE
          .flag(
              "elected-chief",
              "民主推举为首席代表",
              "elected chief",
              Representative::electedChief,
              Representative::withElectedChief)
          .actionable();

  /** 职务. */
  public static final Choice<RepresentativePost, RepresentativePost> REPRESENTATIVE_POST =
      Choice.self("representative-post", RepresentativePost.class, "职务", "post");

  /** 职务. */
  public static final Items<Representative, RepresentativePost> POSTS =
      REPRESENTATIVE.items(
          "posts",
          "职务",
          "posts",
          RepresentativePost.class,
          Representative::posts,
          Representative::withPosts);

  /** 兼任对方代表. */
  public static final Flag<Representative> SERVES_OTHER_SIDE =
      REPRESENTATIVE.flag(
          "serves-other-side",
          "兼任对方代表",
          "serves the other side too",
          Representative::servesOtherSide,
          Representative::withServesOtherSide);

  /** 近亲属. */
  public static final Flag<Representative> NEAR_RELATIVE =
      REPRESENTATIVE
          .flag(
              "near-relative",
              "近亲属",
              "near relative of a barred person",
              Representative::nearRelative,
              Representative::withNearRelative)
          .sensitive();

  /** 依规定程序产生. */
  public static final Flag<Representative> PRODUCED_AS_PROVIDED =
      REPRESENTATIVE
          .flag(
              "produced-as-provided",
              "依规定程序产生",
              "produced by the prescribed procedure",
              Representative::producedAsProvided,
              Representative::withProducedAsProvided)
          .actionable();

  /** 一线职工. */
  public static final Flag<Representative> FRONT_LINE =
      REPRESENTATIVE.flag(
          "front-line",
          "一线职工",
          "front-line worker",
          Representative::frontLine,
          Representative::withFrontLine);

  /** 女职工. */
  public static final Flag<Representative> WOMAN =
      REPRESENTATIVE
          .flag("woman", "女职工", "woman", Representative::woman, Representative::withWoman)
          .sensitive();

  /** 残疾职工. */
  public static final Flag<Representative> DISABLED =
      REPRESENTATIVE
          .flag(
              "disabled",
              "残疾职工",
              "disabled",
              Representative::disabled,
              Representative::withDisabled)
          .sensitive();

  /** 劳务派遣职工. */
  public static final Flag<Representative> DISPATCHED =
      REPRESENTATIVE.flag(
          "dispatched",
          "劳务派遣职工",
          "dispatched worker",
          Representative::dispatched,
          Representative::withDispatched);

  /** 词汇. */
  public static final Vocabulary<Representative> VOCABULARY =
      Vocabulary.of(REPRESENTATIVE, Representative.builder().build())
          .with(
              SOURCE,
              CHIEF,
              AUTHORISED_IN_WRITING,
              ELECTED_CHIEF,
              SERVES_OTHER_SIDE,
              NEAR_RELATIVE,
              PRODUCED_AS_PROVIDED,
              FRONT_LINE,
              WOMAN,
              DISABLED,
              DISPATCHED)
          .with(POSTS, Vocabulary.ofCodes(REPRESENTATIVE_POST));
}
