package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.law.LocalBargainingLaw.NINGBO;
import static org.uniondomain.rules.law.LocalBargainingLaw.NINGBO_WAGE_BARGAINING;
import static org.uniondomain.rules.wage.WorkQuotaRules.SHARE;

import java.time.LocalDate;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.Overlay;

/** 宁波市集体合同规定. Its regulation is on wage bargaining only; of contracts it sets the work quota. */
public final class NingboCollectiveContracts {
  private NingboCollectiveContracts() {}

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(NINGBO)
          .replaces(
              SHARE,
              own ->
                  own.since(
                      LocalDate.of(2014, 5, 1),
                      Ratio.of(9, 10),
                      NINGBO_WAGE_BARGAINING.cited(),
                      TEXT));
}
