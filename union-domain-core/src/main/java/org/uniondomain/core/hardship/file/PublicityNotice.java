package org.uniondomain.core.hardship.file;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 公示内容: what a notice on a household to be put on file shows to everybody.
 *
 * <p>What nobody has told is unknown; none reads as unknown and never as no.
 */
@Value.Immutable
public interface PublicityNotice extends WithPublicityNotice {
  /**
   * 公示身份证号码: whether it shows a whole identity number.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> showsIdentityNumber();

  /**
   * 公示银行卡号: whether it shows the number of a bank card.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> showsBankCard();

  /**
   * 公示病情细节: whether it shows details of an illness.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> showsMedicalDetail();

  /**
   * 公示不满十四周岁儿童信息: whether it shows data of children under fourteen.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> showsYoungChildren();

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "PublicityNotice";
  }

  /**
   * Starts a notice of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePublicityNotice.Builder builder() {
    return ImmutablePublicityNotice.builder();
  }
}
