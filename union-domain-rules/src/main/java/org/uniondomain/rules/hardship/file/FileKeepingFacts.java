package org.uniondomain.rules.hardship.file;

import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HARDSHIP_FILE;

import java.time.LocalDate;
import org.uniondomain.core.hardship.file.FileStay;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;

/** 档案管理要素: what can be told of a file once a household is on it. */
public final class FileKeepingFacts {
  private FileKeepingFacts() {}

  /** 上次核查日. */
  public static final QuantityFact<HardshipFile, LocalDate> LAST_VERIFIED =
      HARDSHIP_FILE
          .day(
              "last-verified",
              "上次核查日",
              "day of the last verification",
              HardshipFile::lastVerified,
              HardshipFile::withLastVerified)
          .sensitive();

  /** 本次核查日. */
  public static final QuantityFact<HardshipFile, LocalDate> NEXT_VERIFIED =
      HARDSHIP_FILE
          .day(
              "next-verified",
              "本次核查日",
              "day of the next verification",
              HardshipFile::nextVerified,
              HardshipFile::withNextVerified)
          .sensitive();

  /** 重新申请日. */
  public static final QuantityFact<HardshipFile, LocalDate> REAPPLIED =
      HARDSHIP_FILE
          .day(
              "reapplied",
              "重新申请日",
              "day of applying anew",
              HardshipFile::reapplied,
              HardshipFile::withReapplied)
          .sensitive();

  /** 档案变动日. */
  public static final QuantityFact<HardshipFile, LocalDate> CHANGED =
      HARDSHIP_FILE
          .day(
              "changed",
              "档案变动日",
              "day of a change",
              HardshipFile::changed,
              HardshipFile::withChanged)
          .sensitive();

  /** 同步日. */
  public static final QuantityFact<HardshipFile, LocalDate> SYNCHRONISED =
      HARDSHIP_FILE
          .day(
              "synchronised",
              "同步日",
              "day of synchronisation",
              HardshipFile::synchronised,
              HardshipFile::withSynchronised)
          .sensitive();

  /** 撤档日. */
  public static final QuantityFact<HardshipFile, LocalDate> WITHDRAWN =
      HARDSHIP_FILE
          .day(
              "withdrawn",
              "撤档日",
              "day of withdrawal",
              HardshipFile::withdrawn,
              HardshipFile::withWithdrawn)
          .sensitive();

  /** 销毁日. */
  public static final QuantityFact<HardshipFile, LocalDate> DESTROYED =
      HARDSHIP_FILE
          .day(
              "destroyed",
              "销毁日",
              "day of destruction",
              HardshipFile::destroyed,
              HardshipFile::withDestroyed)
          .sensitive();

  /** 原单位已撤销. */
  public static final Flag<HardshipFile> UNIT_DISSOLVED =
      HARDSHIP_FILE
          .flag(
              "unit-dissolved",
              "原单位已撤销",
              "unit dissolved",
              HardshipFile::unitDissolved,
              HardshipFile::withUnitDissolved)
          .sensitive();

  /** 档案已移交. */
  public static final Flag<HardshipFile> HANDED_OVER =
      HARDSHIP_FILE
          .flag(
              "handed-over",
              "档案已移交",
              "handed over",
              HardshipFile::handedOver,
              HardshipFile::withHandedOver)
          .actionable()
          .sensitive();

  /** 历次在档期间. */
  public static final Items<HardshipFile, FileStay> STAYS =
      HARDSHIP_FILE.items(
          "stays",
          "历次在档期间",
          "stays on file",
          FileStay.class,
          HardshipFile::stays,
          HardshipFile::withStays);
}
