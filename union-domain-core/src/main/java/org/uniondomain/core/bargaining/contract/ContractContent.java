package org.uniondomain.core.bargaining.contract;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.wage.LabourTerms;

/**
 * 集体合同内容: what its clauses are about, and the terms of labour that it sets for each group of staff.
 */
@Value.Immutable
public interface ContractContent extends WithContractContent {
  /**
   * 条款内容: the matters that it has clauses on.
   *
   * @return those told, and whether they are all
   */
  Listing<ContractItem> clauses();

  /**
   * 工资协议条款内容: the matters that a wage agreement has clauses on.
   *
   * @return those told, and whether they are all
   */
  Listing<WageItem> wageItems();

  /**
   * 工资协商参考因素: what the sides considered when they bargained over wages.
   *
   * @return those told, and whether they are all
   */
  Listing<WageFactor> wageFactors();

  /**
   * 县级以下区域内: whether the area it covers is a county, a smaller one, or of their level.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> withinCounty();

  /**
   * 平台企业: whether the employer is a platform enterprise.
   *
   * @return true if it is, false if it is known not to be
   */
  Fact<Boolean> platformEnterprise();

  /**
   * 平台用工协商内容: the matters of work on a platform that it has clauses on.
   *
   * @return those told, and whether they are all
   */
  Listing<PlatformMatter> platformMatters();

  /**
   * 劳动标准: the terms of labour that it sets, one for each group of staff.
   *
   * @return those told, and whether they are all
   */
  Listing<@Valid LabourTerms> labourTerms();

  /**
   * Starts a content of a collective contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContractContent.Builder builder() {
    return ImmutableContractContent.builder();
  }
}
