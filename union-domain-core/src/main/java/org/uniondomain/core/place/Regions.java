package org.uniondomain.core.place;

import com.google.common.collect.ImmutableList;

/**
 * 省级行政区: the 34 region-level divisions as constants (provinces, autonomous regions, municipalities,
 * special administrative regions).
 *
 * <p>Source: GB/T 2260 and the code list of the Ministry of Civil Affairs.
 */
public final class Regions {

  /** 北京市: Beijing Municipality, code 110000. */
  public static final Division BEIJING = Division.of("110000");

  /** 天津市: Tianjin Municipality, code 120000. */
  public static final Division TIANJIN = Division.of("120000");

  /** 河北省: Hebei Province, code 130000. */
  public static final Division HEBEI = Division.of("130000");

  /** 山西省: Shanxi Province, code 140000. */
  public static final Division SHANXI = Division.of("140000");

  /** 内蒙古自治区: Inner Mongolia Autonomous Region, code 150000. */
  public static final Division INNER_MONGOLIA = Division.of("150000");

  /** 辽宁省: Liaoning Province, code 210000. */
  public static final Division LIAONING = Division.of("210000");

  /** 吉林省: Jilin Province, code 220000. */
  public static final Division JILIN = Division.of("220000");

  /** 黑龙江省: Heilongjiang Province, code 230000. */
  public static final Division HEILONGJIANG = Division.of("230000");

  /** 上海市: Shanghai Municipality, code 310000. */
  public static final Division SHANGHAI = Division.of("310000");

  /** 江苏省: Jiangsu Province, code 320000. */
  public static final Division JIANGSU = Division.of("320000");

  /** 浙江省: Zhejiang Province, code 330000. */
  public static final Division ZHEJIANG = Division.of("330000");

  /** 安徽省: Anhui Province, code 340000. */
  public static final Division ANHUI = Division.of("340000");

  /** 福建省: Fujian Province, code 350000. */
  public static final Division FUJIAN = Division.of("350000");

  /** 江西省: Jiangxi Province, code 360000. */
  public static final Division JIANGXI = Division.of("360000");

  /** 山东省: Shandong Province, code 370000. */
  public static final Division SHANDONG = Division.of("370000");

  /** 河南省: Henan Province, code 410000. */
  public static final Division HENAN = Division.of("410000");

  /** 湖北省: Hubei Province, code 420000. */
  public static final Division HUBEI = Division.of("420000");

  /** 湖南省: Hunan Province, code 430000. */
  public static final Division HUNAN = Division.of("430000");

  /** 广东省: Guangdong Province, code 440000. */
  public static final Division GUANGDONG = Division.of("440000");

  /** 广西壮族自治区: Guangxi Zhuang Autonomous Region, code 450000. */
  public static final Division GUANGXI = Division.of("450000");

  /** 海南省: Hainan Province, code 460000. */
  public static final Division HAINAN = Division.of("460000");

  /** 重庆市: Chongqing Municipality, code 500000. */
  public static final Division CHONGQING = Division.of("500000");

  /** 四川省: Sichuan Province, code 510000. */
  public static final Division SICHUAN = Division.of("510000");

  /** 贵州省: Guizhou Province, code 520000. */
  public static final Division GUIZHOU = Division.of("520000");

  /** 云南省: Yunnan Province, code 530000. */
  public static final Division YUNNAN = Division.of("530000");

  /** 西藏自治区: Xizang Autonomous Region, code 540000. */
  public static final Division XIZANG = Division.of("540000");

  /** 陕西省: Shaanxi Province, code 610000. */
  public static final Division SHAANXI = Division.of("610000");

  /** 甘肃省: Gansu Province, code 620000. */
  public static final Division GANSU = Division.of("620000");

  /** 青海省: Qinghai Province, code 630000. */
  public static final Division QINGHAI = Division.of("630000");

  /** 宁夏回族自治区: Ningxia Hui Autonomous Region, code 640000. */
  public static final Division NINGXIA = Division.of("640000");

  /** 新疆维吾尔自治区: Xinjiang Uygur Autonomous Region, code 650000. */
  public static final Division XINJIANG = Division.of("650000");

  /** 台湾省: Taiwan Province, code 710000. */
  public static final Division TAIWAN = Division.of("710000");

  /** 香港特别行政区: Hong Kong Special Administrative Region, code 810000. */
  public static final Division HONG_KONG = Division.of("810000");

  /** 澳门特别行政区: Macao Special Administrative Region, code 820000. */
  public static final Division MACAO = Division.of("820000");

  private Regions() {}

  /**
   * 全部省级行政区: all 34 region-level divisions.
   *
   * @return the regions in code order
   */
  public static ImmutableList<Division> all() {
    return Division.NATION.children();
  }
}
