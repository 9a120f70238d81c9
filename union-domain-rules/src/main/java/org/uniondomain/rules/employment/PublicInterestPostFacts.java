package org.uniondomain.rules.employment;

import org.uniondomain.core.employment.PublicInterestPost;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 公益性岗位要素: what can be told of the public-interest post. */
public final class PublicInterestPostFacts {
  private PublicInterestPostFacts() {}

  /** 公益性岗位. */
  public static final Subject<PublicInterestPost> PUBLIC_INTEREST_POST = Subject.named("public-interest-post", PublicInterestPost.class, "公益性岗位", "public-interest post");

  /** 有符合岗位要求的就业困难人员. */
  public static final Flag<PublicInterestPost> SUITABLE_APPLICANT =
      PUBLIC_INTEREST_POST.flag("suitable-applicant", "有符合岗位要求的就业困难人员", "a person in employment difficulty is suitable", PublicInterestPost::suitableApplicant, PublicInterestPost::withSuitableApplicant);

  /** 安排就业困难人员. */
  public static final Flag<PublicInterestPost> GIVEN_TO_ONE =
      PUBLIC_INTEREST_POST.flag("given-to-one", "安排就业困难人员", "given to a person in employment difficulty", PublicInterestPost::givenToOne, PublicInterestPost::withGivenToOne).actionable();

  /** 词汇. */
  public static final Vocabulary<PublicInterestPost> VOCABULARY =
      Vocabulary.of(PUBLIC_INTEREST_POST, PublicInterestPost.builder().build()).with(SUITABLE_APPLICANT, GIVEN_TO_ONE);
}
