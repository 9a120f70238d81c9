package org.uniondomain.core.service.safety;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 工会劳动保护监督检查员: a person who inspects labour protection for a union. What nobody has told is
 * unknown.
 *
 * <p>Source: 工会劳动保护监督检查员管理办法 (2011), article 2.
 */
@Value.Immutable
public interface LabourProtectionInspector extends WithLabourProtectionInspector {
  /**
   * 姓名: who it is.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> name();

  /**
   * 经培训: whether the person was trained.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> trained();

  /**
   * 考核合格: whether the person passed the examination.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> examined();

  /**
   * 由上级工会任命: whether an upper union appointed the person.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> appointedByUpperUnion();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableLabourProtectionInspector.Builder builder() {
    return ImmutableLabourProtectionInspector.builder();
  }
}
