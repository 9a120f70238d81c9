package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;

/** 工资法源: the texts on total payroll. */
public final class WageLaw {
  private WageLaw() {}

  /** 关于工资总额组成的规定 (国家统计局令第1号), approved by the State Council. */
  public static final Instrument PAYROLL_COMPOSITION =
      Instrument.of(
              "CN-PAY1990",
              "关于工资总额组成的规定",
              "Provisions on the Composition of Total Payroll",
              "国家统计局",
              Rank.DEPARTMENTAL_RULE,
              Division.NATION)
          .edition("1990", LocalDate.of(1990, 1, 1));
}
