package org.uniondomain.rules.hardship;

import static org.uniondomain.rules.hardship.FileKeepingFacts.CHANGED;
import static org.uniondomain.rules.hardship.FileKeepingFacts.DESTROYED;
import static org.uniondomain.rules.hardship.FileKeepingFacts.LAST_VERIFIED;
import static org.uniondomain.rules.hardship.FileKeepingFacts.NEXT_VERIFIED;
import static org.uniondomain.rules.hardship.FileKeepingFacts.REAPPLIED;
import static org.uniondomain.rules.hardship.FileKeepingFacts.SYNCHRONISED;
import static org.uniondomain.rules.hardship.FileKeepingFacts.WITHDRAWN;
import static org.uniondomain.rules.hardship.HardshipFileFacts.ACTIVE_FILES;
import static org.uniondomain.rules.hardship.HardshipFileFacts.APPLIED;
import static org.uniondomain.rules.hardship.HardshipFileFacts.CHECK_REQUESTED;
import static org.uniondomain.rules.hardship.HardshipFileFacts.EVIDENCE;
import static org.uniondomain.rules.hardship.HardshipFileFacts.EVIDENCE_KIND;
import static org.uniondomain.rules.hardship.HardshipFileFacts.FILED;
import static org.uniondomain.rules.hardship.HardshipFileFacts.FIRST_APPLICATION;
import static org.uniondomain.rules.hardship.HardshipFileFacts.HARDSHIP_FILE;
import static org.uniondomain.rules.hardship.HardshipFileFacts.HOLDER;
import static org.uniondomain.rules.hardship.HardshipFileFacts.HOME_VISITED;
import static org.uniondomain.rules.hardship.HardshipFileFacts.LEVEL;
import static org.uniondomain.rules.hardship.HardshipFileFacts.MAIN_CAUSE;
import static org.uniondomain.rules.hardship.HardshipFileFacts.MANDATE_SIGNED;
import static org.uniondomain.rules.hardship.HardshipFileFacts.OBJECTION_OUTSTANDING;
import static org.uniondomain.rules.hardship.HardshipFileFacts.PUBLICITY_ENDED;
import static org.uniondomain.rules.hardship.HardshipFileFacts.PUBLICITY_STARTED;
import static org.uniondomain.rules.hardship.HardshipFileFacts.REVIEWED;
import static org.uniondomain.rules.hardship.HardshipFileFacts.SECONDARY_CAUSE;

import org.uniondomain.core.hardship.HardshipFile;
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
              DESTROYED)
          .with(HOLDER, FileHolderFacts.VOCABULARY)
          .with(EVIDENCE, Vocabulary.ofCodes(EVIDENCE_KIND));
}
