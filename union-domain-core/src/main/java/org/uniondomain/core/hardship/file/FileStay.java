package org.uniondomain.core.hardship.file;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 在档期间: one stay of a household on file. A household that falls back into hardship begins another.
 *
 * <p>A day of none says that it has not come. What nobody has told is unknown.
 */
@Value.Immutable
public interface FileStay extends WithFileStay {
  /**
   * 建档日: the day on which it was put on file.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> filed();

  /**
   * 退出日: the day on which it left; none if it has not.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> left();

  /**
   * 退出方式: how it left.
   *
   * @return the kind, or what is known of it
   */
  Fact<FileExit> exit();

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "FileStay";
  }

  /**
   * Starts a stay of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableFileStay.Builder builder() {
    return ImmutableFileStay.builder();
  }
}
