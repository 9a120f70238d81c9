package org.uniondomain.rules.organisation.officer;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.organisation.officer.OfficerTransferFacts.COMMITTEE_CONSENT;
import static org.uniondomain.rules.organisation.officer.OfficerTransferFacts.OFFICER_TRANSFER;
import static org.uniondomain.rules.organisation.officer.OfficerTransferFacts.TERM_ENDS_ON;
import static org.uniondomain.rules.organisation.officer.OfficerTransferFacts.TRANSFERRED_ON;
import static org.uniondomain.rules.organisation.officer.OfficerTransferFacts.UPPER_CONSENT;
import static org.uniondomain.rules.organisation.officer.OfficerTransferFacts.VOCABULARY;

import org.uniondomain.core.organisation.officer.OfficerTransfer;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;

/** 工会主席、副主席调动规则: before the term ends, two consents are needed. */
public final class TransferRules {
  private TransferRules() {}

  /** 本级工会委员会同意. */
  public static final Requirement<OfficerTransfer> COMMITTEE =
      consent(
          "organisation.transfer.committee-consent", "本级工会委员会", "the committee", COMMITTEE_CONSENT);

  /** 上一级工会同意. */
  public static final Requirement<OfficerTransfer> UPPER =
      consent(
          "organisation.transfer.upper-consent", "上一级工会", "the next higher union", UPPER_CONSENT);

  private static Requirement<OfficerTransfer> consent(
      String id, String who, String english, Flag<OfficerTransfer> consent) {
    return requirement(id, OFFICER_TRANSFER)
        .label("任期未满调动须经" + who + "同意", "transfer with the consent of " + english)
        .clause(
            TRADE_UNION_LAW.in("2001").article(17),
            TEXT,
            SHALL_NOT,
            "工会主席、副主席任期未满，未经" + who + "同意，不得调动其工作",
            "a chair or vice-chair is not transferred before the term ends without the consent of "
                + english)
        .later(TRADE_UNION_LAW.in("2021").article(18, 1), TEXT)
        .when(
            TRANSFERRED_ON
                .happened()
                .and(TRANSFERRED_ON.meets(Limit.at(NOT_EXCEEDING, TERM_ENDS_ON))))
        .that(consent)
        .build();
  }

  /** 规则. */
  public static final SubjectRules<OfficerTransfer> RULES =
      SubjectRules.of(VOCABULARY, COMMITTEE, UPPER);
}
