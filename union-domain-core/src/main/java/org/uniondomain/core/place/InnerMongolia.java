package org.uniondomain.core.place;

import com.google.common.collect.ImmutableList;

/**
 * 内蒙古自治区盟市: the nine cities and three leagues directly under Inner Mongolia, as constants.
 *
 * <p>Source: code list of the Ministry of Civil Affairs. Banners, counties and districts are found
 * by {@link Division#of(String)} or {@link Division#children()}.
 */
public final class InnerMongolia {

  /** 呼和浩特市: Hohhot City, code 150100. */
  public static final Division HOHHOT = Division.of("150100");

  /** 包头市: Baotou City, code 150200. */
  public static final Division BAOTOU = Division.of("150200");

  /** 乌海市: Wuhai City, code 150300. */
  public static final Division WUHAI = Division.of("150300");

  /** 赤峰市: Chifeng City, code 150400. */
  public static final Division CHIFENG = Division.of("150400");

  /** 通辽市: Tongliao City, code 150500. */
  public static final Division TONGLIAO = Division.of("150500");

  /** 鄂尔多斯市: Ordos City, code 150600. */
  public static final Division ORDOS = Division.of("150600");

  /** 呼伦贝尔市: Hulunbuir City, code 150700. */
  public static final Division HULUNBUIR = Division.of("150700");

  /** 巴彦淖尔市: Bayannur City, code 150800. */
  public static final Division BAYANNUR = Division.of("150800");

  /** 乌兰察布市: Ulanqab City, code 150900. */
  public static final Division ULANQAB = Division.of("150900");

  /** 兴安盟: Hinggan League, code 152200. */
  public static final Division HINGGAN = Division.of("152200");

  /** 锡林郭勒盟: Xilingol League, code 152500. */
  public static final Division XILINGOL = Division.of("152500");

  /** 阿拉善盟: Alxa League, code 152900. */
  public static final Division ALXA = Division.of("152900");

  private InnerMongolia() {}

  /**
   * 全部盟市: the twelve leagues and cities.
   *
   * @return the leagues and cities in code order
   */
  public static ImmutableList<Division> leaguesAndCities() {
    return Regions.INNER_MONGOLIA.children();
  }
}
