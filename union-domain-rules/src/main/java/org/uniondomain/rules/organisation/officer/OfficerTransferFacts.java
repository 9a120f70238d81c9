package org.uniondomain.rules.organisation.officer;

import java.time.LocalDate;
import org.uniondomain.core.organisation.officer.OfficerTransfer;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会主席、副主席调动要素: what can be told of the transfer of a chair or vice-chair. */
public final class OfficerTransferFacts {
  private OfficerTransferFacts() {}

  /** 工会主席、副主席调动. */
  public static final Subject<OfficerTransfer> OFFICER_TRANSFER =
      Subject.named(
          "officer-transfer",
          OfficerTransfer.class,
          "工会主席、副主席调动",
          "the transfer of a chair or vice-chair");

  /** 调动日. */
  public static final QuantityFact<OfficerTransfer, LocalDate> TRANSFERRED_ON =
      OFFICER_TRANSFER.day(
          "transferred-on",
          "调动日",
          "day of the transfer",
          OfficerTransfer::transferredOn,
          OfficerTransfer::withTransferredOn);

  /** 任期届满日. */
  public static final QuantityFact<OfficerTransfer, LocalDate> TERM_ENDS_ON =
      OFFICER_TRANSFER.day(
          "term-ends-on",
          "任期届满日",
          "last day of the term",
          OfficerTransfer::termEndsOn,
          OfficerTransfer::withTermEndsOn);

  /** 本级工会委员会同意. */
  public static final Flag<OfficerTransfer> COMMITTEE_CONSENT =
      OFFICER_TRANSFER
          .flag(
              "committee-consent",
              "本级工会委员会同意",
              "consent of the committee",
              OfficerTransfer::committeeConsent,
              OfficerTransfer::withCommitteeConsent)
          .actionable();

  /** 上一级工会同意. */
  public static final Flag<OfficerTransfer> UPPER_CONSENT =
      OFFICER_TRANSFER
          .flag(
              "upper-consent",
              "上一级工会同意",
              "consent of the union above",
              OfficerTransfer::upperConsent,
              OfficerTransfer::withUpperConsent)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<OfficerTransfer> VOCABULARY =
      Vocabulary.of(OFFICER_TRANSFER, OfficerTransfer.builder().build())
          .with(TRANSFERRED_ON, TERM_ENDS_ON, COMMITTEE_CONSENT, UPPER_CONSENT);
}
