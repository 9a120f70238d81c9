package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Regions;

/** 地方集体协商和集体合同法源: local regulations on collective bargaining and collective contracts. */
public final class LocalBargainingLaw {
  private LocalBargainingLaw() {}

  /**
   * 浙江省集体合同条例, as revised in 2010; the first version was not seen. Article numbers are not given.
   */
  public static final Instrument ZHEJIANG_COLLECTIVE_CONTRACTS =
      Instrument.of(
              "CN-ZJ-CC-1998",
              "浙江省集体合同条例",
              "Zhejiang Regulation on Collective Contracts",
              "浙江省人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.ZHEJIANG)
          .edition("2010", LocalDate.of(2011, 1, 1));

  /** 山东省企业工资集体协商条例, on wage bargaining only. */
  public static final Instrument SHANDONG_WAGE_BARGAINING =
      Instrument.of(
              "CN-SD-WAGE-2016",
              "山东省企业工资集体协商条例",
              "Shandong Regulation on Collective Wage Bargaining of Enterprises",
              "山东省人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.SHANDONG)
          .edition("2016", LocalDate.of(2017, 1, 1));
}
