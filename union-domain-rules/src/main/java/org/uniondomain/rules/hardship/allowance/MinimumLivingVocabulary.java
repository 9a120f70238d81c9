package org.uniondomain.rules.hardship.allowance;

import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.APPLIED_TO_TOWNSHIP;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.DECIDED_BY_BANNER;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.NOTICE_ENDED;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.NOTICE_STARTED;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.SECOND_NOTICE_STARTED;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.SENT_UP;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.ABLE_TO_WORK;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.APPLIED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.ASSESSMENT;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.DECIDED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.FINE;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.FINED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.FRAUDULENT_AMOUNT;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.GOOD_REASON;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.JOB_REFUSALS_IN_A_ROW;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.MINIMUM_LIVING_CASE;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.RECOVERED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.REFUSAL_REASONED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.REFUSAL_WRITTEN;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.REFUSED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.SERIOUS_FRAUD;

import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.rules.lang.Vocabulary;

/** 最低生活保障事项词汇: everything that can be told of a case. */
public final class MinimumLivingVocabulary {
  private MinimumLivingVocabulary() {}

  /** 词汇. */
  public static final Vocabulary<MinimumLivingCase> VOCABULARY =
      Vocabulary.of(MINIMUM_LIVING_CASE, MinimumLivingCase.builder().build())
          .with(
              APPLIED,
              DECIDED,
              REFUSED,
              REFUSAL_WRITTEN,
              REFUSAL_REASONED,
              ABLE_TO_WORK,
              JOB_REFUSALS_IN_A_ROW,
              GOOD_REASON,
              FRAUDULENT_AMOUNT,
              FINED,
              FINE,
              SERIOUS_FRAUD,
              RECOVERED,
              SENT_UP,
              NOTICE_STARTED,
              NOTICE_ENDED,
              SECOND_NOTICE_STARTED,
              APPLIED_TO_TOWNSHIP,
              DECIDED_BY_BANNER)
          .with(ASSESSMENT, DemocraticAssessmentFacts.VOCABULARY);
}
