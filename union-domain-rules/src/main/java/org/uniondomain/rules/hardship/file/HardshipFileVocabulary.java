package org.uniondomain.rules.hardship.file;

import static org.uniondomain.rules.hardship.file.FileKeepingFacts.CHANGED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.DESTROYED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.HANDED_OVER;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.LAST_VERIFIED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.NEXT_VERIFIED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.REAPPLIED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.STAYS;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.SYNCHRONISED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.UNIT_DISSOLVED;
import static org.uniondomain.rules.hardship.file.FileKeepingFacts.WITHDRAWN;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.ACTIVE_FILES;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.APPLIED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.CHECK_REQUESTED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.EVIDENCE;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.EVIDENCE_KIND;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.FILED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.FIRST_APPLICATION;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HARDSHIP_FILE;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HOLDER;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HOME_VISITED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.LEVEL;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.MAIN_CAUSE;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.MANDATE_SIGNED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.OBJECTION_OUTSTANDING;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.PUBLICITY_ENDED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.PUBLICITY_STARTED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.REVIEWED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.SECONDARY_CAUSE;

import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.rules.hardship.holder.FileHolderFacts;
import org.uniondomain.rules.lang.Vocabulary;

/** 困难职工档案词汇: everything that can be told of a file. */
public final class HardshipFileVocabulary {
  private HardshipFileVocabulary() {}

  /** 词汇. */
  public static final Vocabulary<HardshipFile> VOCABULARY =
      Vocabulary.of(HARDSHIP_FILE, HardshipFile.builder().build())
          .with(
              LEVEL,
              MAIN_CAUSE,
              SECONDARY_CAUSE,
              ACTIVE_FILES,
              FIRST_APPLICATION,
              APPLIED,
              MANDATE_SIGNED,
              CHECK_REQUESTED,
              HOME_VISITED,
              PUBLICITY_STARTED,
              PUBLICITY_ENDED,
              OBJECTION_OUTSTANDING,
              REVIEWED,
              FILED,
              LAST_VERIFIED,
              NEXT_VERIFIED,
              REAPPLIED,
              CHANGED,
              SYNCHRONISED,
              WITHDRAWN,
              DESTROYED,
              UNIT_DISSOLVED,
              HANDED_OVER)
          .with(HOLDER, FileHolderFacts.VOCABULARY)
          .with(STAYS, FileStayFacts.VOCABULARY)
          .with(EVIDENCE, Vocabulary.ofCodes(EVIDENCE_KIND));
}
