package org.uniondomain.core.hardship.file;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 档案查阅: somebody asks to see the file of a household.
 *
 * <p>What nobody has told is unknown; none reads as unknown and never as no.
 */
@Value.Immutable
public interface FileInspection extends WithFileInspection {
  /**
   * 查阅人: who asks.
   *
   * @return the kind, or what is known of it
   */
  Fact<FileAsker> asker();

  /**
   * 出示身份证: whether an identity card was shown.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> identityShown();

  /**
   * 经保管单位批准: whether the keeper of the file approved.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> keeperApproved();

  /**
   * 借出: whether the file left the hands of its keeper.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> lentOut();

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "FileInspection";
  }

  /**
   * Starts an inspection of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableFileInspection.Builder builder() {
    return ImmutableFileInspection.builder();
  }
}
