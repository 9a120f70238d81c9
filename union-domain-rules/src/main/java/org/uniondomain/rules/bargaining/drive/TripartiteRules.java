package org.uniondomain.rules.bargaining.drive;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.bargaining.drive.MutualReviewFacts.ASSESSED;
import static org.uniondomain.rules.bargaining.drive.MutualReviewFacts.CHECKED;
import static org.uniondomain.rules.bargaining.drive.MutualReviewFacts.LEARNT;
import static org.uniondomain.rules.bargaining.drive.MutualReviewFacts.MUTUAL_REVIEW;
import static org.uniondomain.rules.bargaining.drive.MutualReviewFacts.PLACES;
import static org.uniondomain.rules.bargaining.drive.TripartiteMeetingFacts.AUTHORITY_PRESENT;
import static org.uniondomain.rules.bargaining.drive.TripartiteMeetingFacts.EMPLOYERS_PRESENT;
import static org.uniondomain.rules.bargaining.drive.TripartiteMeetingFacts.HELD_ON;
import static org.uniondomain.rules.bargaining.drive.TripartiteMeetingFacts.TRIPARTITE_MEETING;
import static org.uniondomain.rules.bargaining.drive.TripartiteMeetingFacts.UNION_PRESENT;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.InnerMongoliaLaw.BARGAINING_DRIVE_REPORT;

import org.uniondomain.core.bargaining.drive.MutualReview;
import org.uniondomain.core.bargaining.drive.TripartiteMeeting;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 三方机制规则: three parties at a tripartite meeting, three parts of a mutual review. */
public final class TripartiteRules {
  private TripartiteRules() {}

  /** 三方到会. */
  public static final Requirement<TripartiteMeeting> THREE_PARTIES =
      requirement("bargaining.tripartite.three-parties", TRIPARTITE_MEETING)
          .label("协调劳动关系三方到会", "three parties at a tripartite meeting")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "三方会议由人力资源社会保障部门、工会和企业方面代表到会",
              "the labour authority, the union and the employers are present at a tripartite"
                  + " meeting")
          .when(HELD_ON.happened())
          .that(all(AUTHORITY_PRESENT, UNION_PRESENT, EMPLOYERS_PRESENT))
          .build();

  /** 三方会议规则. */
  public static final SubjectRules<TripartiteMeeting> MEETINGS =
      SubjectRules.of(TripartiteMeetingFacts.VOCABULARY, THREE_PARTIES);

  /** 互查互评互学. */
  public static final Requirement<MutualReview> THREE_PARTS =
      requirement("bargaining.mutual-review.three-parts", MUTUAL_REVIEW)
          .label("互查互评互学齐全", "mutual review in three parts")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "互查、互评、互学均已开展",
              "the places checked, assessed and learnt from one another")
          .that(all(CHECKED, ASSESSED, LEARNT))
          .build();

  /** 参加单位. */
  public static final Requirement<MutualReview> SEVERAL_PLACES =
      requirement("bargaining.mutual-review.several-places", MUTUAL_REVIEW)
          .label("互查互评互学有两个以上盟市参加", "mutual review of several places")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "互查互评互学在两个以上盟市之间开展",
              "a mutual review takes at least two places")
          .that(PLACES.meets(Limit.at(OR_MORE, Quantity.of(2))))
          .build();

  /** 互查互评互学规则. */
  public static final SubjectRules<MutualReview> REVIEWS =
      SubjectRules.of(MutualReviewFacts.VOCABULARY, THREE_PARTS, SEVERAL_PLACES);
}
