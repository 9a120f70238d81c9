package org.uniondomain.core.service.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Year;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;

/**
 * 工会干部联系基层服务职工档案: what one officer of the office did for the grass roots in a year. What nobody has
 * told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface OfficerContactFile extends WithOfficerContactFile {
  /**
   * 工会干部: who it is.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> officer();

  /**
   * 年度: the year it is for.
   *
   * @return what is known of it
   */
  Fact<Year> year();

  /**
   * 已定联系点: whether the officer has a contact point.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> contactPointAssigned();

  /**
   * 联系点所在地区: where the contact point is.
   *
   * @return what is known of it
   */
  Fact<Division> contactPoint();

  /**
   * 台账记录: the entries of the officer.
   *
   * @return those that are known
   */
  Listing<@Valid ServiceLedgerEntry> entries();

  /**
   * 已作年度考评: whether the work of the year was assessed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> assessedForYear();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOfficerContactFile.Builder builder() {
    return ImmutableOfficerContactFile.builder();
  }
}
