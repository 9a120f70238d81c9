package org.uniondomain.rules.hardship.file;

import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.rules.book.SubjectRules;

/** 困难职工档案规则: every rule about a file, in the order in which an assessment shows them. */
public final class HardshipFileRules {
  private HardshipFileRules() {}

  /** 规则. */
  public static final SubjectRules<HardshipFile> RULES =
      SubjectRules.of(
          HardshipFileVocabulary.VOCABULARY,
          FileStandingRules.STANDING,
          FileStandingRules.ONE_STAY_OPEN,
          FileKeepingRules.ONE_FILE,
          EvidenceRules.BASIC,
          EvidenceRules.OF_THE_CAUSE,
          EvidenceRules.OF_A_MIGRANT,
          FileProcedureRules.MANDATE,
          FileProcedureRules.STEPS,
          FileProcedureRules.HOME_VISIT,
          FileProcedureRules.PUBLICITY_END,
          FileProcedureRules.PUBLICITY,
          FileProcedureRules.NO_OBJECTION,
          FileKeepingRules.VERIFICATION,
          FileKeepingRules.SYNCHRONISATION,
          FileKeepingRules.REAPPLICATION,
          FileKeepingRules.GRADUAL_WITHDRAWAL_END,
          FileKeepingRules.KEPT,
          FileKeepingRules.HANDED_ON);
}
