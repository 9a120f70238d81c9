package org.uniondomain.rules.employment;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.employment.PublicInterestPostFacts.GIVEN_TO_ONE;
import static org.uniondomain.rules.employment.PublicInterestPostFacts.PUBLIC_INTEREST_POST;
import static org.uniondomain.rules.employment.PublicInterestPostFacts.SUITABLE_APPLICANT;
import static org.uniondomain.rules.employment.TrainingCourseFacts.PERSONS;
import static org.uniondomain.rules.employment.TrainingCourseFacts.PERSON_TIMES;
import static org.uniondomain.rules.employment.TrainingCourseFacts.TRAINING_COURSE;
import static org.uniondomain.rules.employment.ZeroEmploymentFamilyFacts.CONFIRMED;
import static org.uniondomain.rules.employment.ZeroEmploymentFamilyFacts.SUITABLE_POSTS;
import static org.uniondomain.rules.employment.ZeroEmploymentFamilyFacts.ZERO_EMPLOYMENT_FAMILY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.EmploymentLaw.EMPLOYMENT_PROMOTION_LAW;

import java.time.LocalDate;
import org.uniondomain.core.employment.PublicInterestPost;
import org.uniondomain.core.employment.TrainingCourse;
import org.uniondomain.core.employment.ZeroEmploymentFamily;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 就业援助规则: posts for families without work and for persons in difficulty; training in persons. */
public final class EmploymentAidRules {
  private EmploymentAidRules() {}

  /** 零就业家庭岗位数. */
  public static final Threshold<Integer> POSTS_FOR_FAMILY =
      threshold(
              "employment.family.posts",
              COUNT,
              NOT_LOWER_THAN,
              "向零就业家庭提供的适当岗位数",
              "suitable posts for a zero-employment family")
          .since(LocalDate.of(2015, 4, 24), 1, EMPLOYMENT_PROMOTION_LAW.article(56), TEXT)
          .startKnown(INFERRED);

  /** 零就业家庭就业援助; the addressee is government. */
  public static final Requirement<ZeroEmploymentFamily> FAMILY_OFFERED =
      requirement("employment.family.offered", ZERO_EMPLOYMENT_FAMILY)
          .label("确保零就业家庭至少一人就业", "a post for a zero-employment family")
          .clause(
              POSTS_FOR_FAMILY,
              SHALL,
              "对经确认的零就业家庭，提供的适当岗位{bound}{value}个",
              "a confirmed zero-employment family is offered {bound} {value} suitable post")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(CONFIRMED)
          .that(SUITABLE_POSTS.meets(POSTS_FOR_FAMILY))
          .build();

  /** 公益性岗位优先安排. */
  public static final Requirement<PublicInterestPost> POST_FIRST =
      requirement("employment.post.difficulty-first", PUBLIC_INTEREST_POST)
          .label("公益性岗位优先安排就业困难人员", "public-interest posts first to persons in difficulty")
          .clause(
              EMPLOYMENT_PROMOTION_LAW.article(53),
              TEXT,
              SHALL,
              "政府投资开发的公益性岗位，优先安排符合岗位要求的就业困难人员",
              "posts of public interest go first to suitable persons in employment difficulty")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(SUITABLE_APPLICANT)
          .that(GIVEN_TO_ONE)
          .build();

  /** 人数不多于人次. */
  public static final Requirement<TrainingCourse> PERSONS_AND_TIMES =
      requirement("employment.training.persons-and-times", TRAINING_COURSE)
          .label("培训人数不多于培训人次", "no more persons than person-times")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "每人计一次为人数，每班计一次为人次，人数不多于人次",
              "a person counts once among persons and once for each class among person-times")
          .that(PERSONS.meets(at(NOT_EXCEEDING, PERSON_TIMES)))
          .build();

  /** 零就业家庭规则. */
  public static final SubjectRules<ZeroEmploymentFamily> FAMILY_RULES =
      SubjectRules.of(ZeroEmploymentFamilyFacts.VOCABULARY, FAMILY_OFFERED);

  /** 公益性岗位规则. */
  public static final SubjectRules<PublicInterestPost> POST_RULES =
      SubjectRules.of(PublicInterestPostFacts.VOCABULARY, POST_FIRST);

  /** 培训规则. */
  public static final SubjectRules<TrainingCourse> TRAINING_RULES =
      SubjectRules.of(TrainingCourseFacts.VOCABULARY, PERSONS_AND_TIMES);
}
