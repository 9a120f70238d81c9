package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Threshold;

/**
 * 职工民主管理法源: the texts on workers' congresses and on workers on the boards of companies. The joint
 * national provisions of 2012 on the democratic management of enterprises were not read and are not
 * here.
 */
public final class WorkersCongressLaw {
  private WorkersCongressLaw() {}

  private static final LocalDate SHANGHAI_FIRST = LocalDate.of(2011, 5, 1);
  private static final LocalDate SHANGHAI_AMENDED = LocalDate.of(2017, 11, 23);

  /** 全民所有制工业企业法; the text read is that of 2009. */
  public static final Instrument STATE_INDUSTRIAL_LAW =
      Instrument.of(
              "CN-SOIE",
              "中华人民共和国全民所有制工业企业法",
              "Law on Industrial Enterprises Owned by the Whole People",
              "全国人民代表大会",
              Rank.LAW,
              Division.NATION)
          .edition("1988", LocalDate.of(1988, 8, 1))
          .edition("2009", LocalDate.of(2009, 8, 27), INFERRED);

  /**
   * 全民所有制工业企业职工代表大会条例, of which article 18 was seen quoted. Of its first day only the year is
   * known; the last day of that year is taken.
   */
  public static final Instrument STATE_INDUSTRIAL_CONGRESS_REGULATIONS =
      Instrument.of(
              "SC-SOE-WC-1986",
              "全民所有制工业企业职工代表大会条例",
              "Regulations on Workers' Congresses in Industrial Enterprises Owned by the Whole People",
              "中共中央、国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("1986", LocalDate.of(1986, 12, 31), SECONDARY);

  /** 城镇集体所有制企业条例; the text read is that of 2016. */
  public static final Instrument COLLECTIVE_ENTERPRISE_REGULATIONS =
      Instrument.of(
              "CN-COLL",
              "中华人民共和国城镇集体所有制企业条例",
              "Regulations on Collectively Owned Enterprises in Towns",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("1991", LocalDate.of(1992, 1, 1))
          .edition("2016", LocalDate.of(2016, 2, 6), INFERRED);

  /** 中华人民共和国公司法, in the texts of 2018 and 2023; earlier ones were not read. */
  public static final Instrument COMPANY_LAW =
      Instrument.of(
              "CN-COMP",
              "中华人民共和国公司法",
              "Company Law of the People's Republic of China",
              "全国人民代表大会常务委员会",
              Rank.LAW,
              Division.NATION)
          .edition("2018", LocalDate.of(2018, 10, 26), INFERRED)
          .edition("2023", LocalDate.of(2024, 7, 1));

  /** 上海市职工代表大会条例; the text read is that of 2017. */
  public static final Instrument SHANGHAI_CONGRESS_REGULATIONS =
      Instrument.of(
              "SH-WC",
              "上海市职工代表大会条例",
              "Shanghai Regulations on Workers' Congresses",
              "上海市人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.SHANGHAI)
          .edition("2010", SHANGHAI_FIRST)
          .edition("2017", SHANGHAI_AMENDED, INFERRED);

  /** 浙江省企业民主管理条例. */
  public static final Instrument ZHEJIANG_DEMOCRATIC_MANAGEMENT =
      Instrument.of(
              "ZJ-EDM",
              "浙江省企业民主管理条例",
              "Zhejiang Regulations on the Democratic Management of Enterprises",
              "浙江省人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.ZHEJIANG)
          .edition("2010", LocalDate.of(2010, 10, 1));

  /** 河南省企业职工民主权利保障条例. */
  public static final Instrument HENAN_DEMOCRATIC_RIGHTS =
      Instrument.of(
              "HA-DEM",
              "河南省企业职工民主权利保障条例",
              "Henan Regulations on the Democratic Rights of Enterprise Staff",
              "河南省人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.HENAN)
          .edition("2007", LocalDate.of(2008, 1, 1));

  /**
   * Adds the number that Shanghai fixes in {@code article}. That the text before the amendment of
   * 2017 said the same is inferred.
   *
   * @param <V> type of the value
   * @param paragraph 0 for the whole article
   */
  public static <V> Threshold<V> shanghai(
      Threshold<V> threshold, V value, Bound word, int article, int paragraph) {
    Instrument text = SHANGHAI_CONGRESS_REGULATIONS;
    return threshold
        .in(Regions.SHANGHAI)
        .since(SHANGHAI_FIRST, value, text.in("2010").article(article, paragraph), INFERRED)
        .drawn(word)
        .since(SHANGHAI_AMENDED, value, text.article(article, paragraph), TEXT)
        .drawn(word);
  }

  /**
   * Adds the number that Zhejiang fixes in {@code article}.
   *
   * @param <V> type of the value
   * @param paragraph 0 for the whole article
   */
  public static <V> Threshold<V> zhejiang(
      Threshold<V> threshold, V value, Bound word, int article, int paragraph) {
    return threshold
        .in(Regions.ZHEJIANG)
        .since(
            LocalDate.of(2010, 10, 1),
            value,
            ZHEJIANG_DEMOCRATIC_MANAGEMENT.article(article, paragraph),
            TEXT)
        .drawn(word);
  }

  /**
   * Adds the number that Henan fixes in {@code article}.
   *
   * @param <V> type of the value
   * @param paragraph 0 for the whole article
   */
  public static <V> Threshold<V> henan(
      Threshold<V> threshold, V value, Bound word, int article, int paragraph) {
    return threshold
        .in(Regions.HENAN)
        .since(
            LocalDate.of(2008, 1, 1),
            value,
            HENAN_DEMOCRATIC_RIGHTS.article(article, paragraph),
            TEXT)
        .drawn(word);
  }
}
