package org.uniondomain.rules.bargaining.drive;

import org.uniondomain.core.bargaining.drive.MutualReview;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 互查互评互学要素: what can be told of a mutual review. */
public final class MutualReviewFacts {
  private MutualReviewFacts() {}

  /** 互查互评互学. */
  public static final Subject<MutualReview> MUTUAL_REVIEW =
      Subject.named("mutual-review", MutualReview.class, "互查互评互学", "mutual review");

  /** 参加盟市数. */
  public static final QuantityFact<MutualReview, Integer> PLACES =
      MUTUAL_REVIEW
          .count(
              "places",
              "参加盟市数",
              "places that take part",
              MutualReview::places,
              MutualReview::withPlaces)
          .atLeast(0);

  /** 已互查. */
  public static final Flag<MutualReview> CHECKED =
      MUTUAL_REVIEW.flag(
          "checked", "已互查", "checked", MutualReview::checked, MutualReview::withChecked);

  /** 已互评. */
  public static final Flag<MutualReview> ASSESSED =
      MUTUAL_REVIEW.flag(
          "assessed", "已互评", "assessed", MutualReview::assessed, MutualReview::withAssessed);

  /** 已互学. */
  public static final Flag<MutualReview> LEARNT =
      MUTUAL_REVIEW.flag("learnt", "已互学", "learnt", MutualReview::learnt, MutualReview::withLearnt);

  /** 词汇. */
  public static final Vocabulary<MutualReview> VOCABULARY =
      Vocabulary.of(MUTUAL_REVIEW, MutualReview.builder().build())
          .with(PLACES, CHECKED, ASSESSED, LEARNT);
}
