package org.uniondomain.core.place;

/** 省级行政区英文名称: English names, one row per region: code, English name, separated by {@code |}. */
final class RegionNames {

  static final String ROWS =
      """
      110000|Beijing Municipality
      120000|Tianjin Municipality
      130000|Hebei Province
      140000|Shanxi Province
      150000|Inner Mongolia Autonomous Region
      210000|Liaoning Province
      220000|Jilin Province
      230000|Heilongjiang Province
      310000|Shanghai Municipality
      320000|Jiangsu Province
      330000|Zhejiang Province
      340000|Anhui Province
      350000|Fujian Province
      360000|Jiangxi Province
      370000|Shandong Province
      410000|Henan Province
      420000|Hubei Province
      430000|Hunan Province
      440000|Guangdong Province
      450000|Guangxi Zhuang Autonomous Region
      460000|Hainan Province
      500000|Chongqing Municipality
      510000|Sichuan Province
      520000|Guizhou Province
      530000|Yunnan Province
      540000|Xizang Autonomous Region
      610000|Shaanxi Province
      620000|Gansu Province
      630000|Qinghai Province
      640000|Ningxia Hui Autonomous Region
      650000|Xinjiang Uygur Autonomous Region
      710000|Taiwan Province
      810000|Hong Kong Special Administrative Region
      820000|Macao Special Administrative Region
      """;

  private RegionNames() {}
}
