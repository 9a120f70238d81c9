package org.uniondomain.core.place;

/**
 * 内蒙古自治区行政区划英文名称: what is known of the places of Inner Mongolia beyond code and Chinese name.
 *
 * <p>One row per place: code, kind ({@link DivisionKind}), English name and romanised name,
 * separated by {@code |}. The romanised name is the one GB/T 2260 prints; it is empty for places
 * that were set up or renamed after the edition at hand.
 */
final class InnerMongoliaNames {

  static final String ROWS =
      """
      150000|AUTONOMOUS_REGION|Inner Mongolia Autonomous Region|Nei Mongol Zizhiqu
      150100|PREFECTURE_CITY|Hohhot City|Hohhot Shi
      150102|DISTRICT|Xincheng District|Xincheng Qu
      150103|DISTRICT|Huimin District|Huimin Qu
      150104|DISTRICT|Yuquan District|Yuquan Qu
      150105|DISTRICT|Saihan District|Saihan Qu
      150121|BANNER|Tumed Left Banner|Tumd Zuoqi
      150122|COUNTY|Togtoh County|Togtoh Xian
      150123|COUNTY|Horinger County|Horinger Xian
      150124|COUNTY|Qingshuihe County|Qingshuihe Xian
      150125|COUNTY|Wuchuan County|Wuchuan Xian
      150200|PREFECTURE_CITY|Baotou City|Baotou Shi
      150202|DISTRICT|Donghe District|Donghe Qu
      150203|DISTRICT|Kundulun District|Kundulun Qu
      150204|DISTRICT|Qingshan District|Qingshan Qu
      150205|DISTRICT|Shiguai District|Shiguai Qu
      150206|DISTRICT|Bayan Obo Mining District|
      150207|DISTRICT|Jiuyuan District|Jiuyuan Qu
      150221|BANNER|Tumed Right Banner|Tumd Youqi
      150222|COUNTY|Guyang County|Guyang Xian
      150223|BANNER|Darhan Muminggan United Banner|Darhan Muminggan Lianheqi
      150300|PREFECTURE_CITY|Wuhai City|Wuhai Shi
      150302|DISTRICT|Haibowan District|Haibowan Qu
      150303|DISTRICT|Hainan District|Hainan Qu
      150304|DISTRICT|Ud District|Ud Qu
      150400|PREFECTURE_CITY|Chifeng City|Chifeng (Ulanhad) Shi
      150402|DISTRICT|Hongshan District|Hongshan Qu
      150403|DISTRICT|Yuanbaoshan District|Yuanbaoshan Qu
      150404|DISTRICT|Songshan District|Songshan Qu
      150421|BANNER|Ar Horqin Banner|Ar Horqin Qi
      150422|BANNER|Bairin Left Banner|Bairin Zuoqi
      150423|BANNER|Bairin Right Banner|Bairin Youqi
      150424|COUNTY|Linxi County|Linxi Xian
      150425|BANNER|Hexigten Banner|Hexigten Qi
      150426|BANNER|Ongniud Banner|Ongniud Qi
      150428|BANNER|Harqin Banner|Harqin Qi
      150429|COUNTY|Ningcheng County|Ningcheng Xian
      150430|BANNER|Aohan Banner|Aohan Qi
      150500|PREFECTURE_CITY|Tongliao City|Tongliao Shi
      150502|DISTRICT|Horqin District|
      150521|BANNER|Horqin Left Wing Middle Banner|Horqin Zuoyi Zhongqi
      150522|BANNER|Horqin Left Wing Rear Banner|Horqin Zuoyi Houqi
      150523|COUNTY|Kailu County|Kailu Xian
      150524|BANNER|Hure Banner|Hure Qi
      150525|BANNER|Naiman Banner|Naiman Qi
      150526|BANNER|Jarud Banner|Jarud Qi
      150581|COUNTY_CITY|Holingol City|Holingol Shi
      150600|PREFECTURE_CITY|Ordos City|
      150602|DISTRICT|Dongsheng District|Dongsheng Qu
      150603|DISTRICT|Kangbashi District|
      150621|BANNER|Dalad Banner|Dalad Qi
      150622|BANNER|Jungar Banner|Jungar Qi
      150623|BANNER|Otog Front Banner|Otog Qianqi
      150624|BANNER|Otog Banner|Otog Qi
      150625|BANNER|Hanggin Banner|Hanggin Qi
      150626|BANNER|Uxin Banner|Uxin Qi
      150627|BANNER|Ejin Horo Banner|Ejin Horo Qi
      150700|PREFECTURE_CITY|Hulunbuir City|
      150702|DISTRICT|Hailar District|
      150703|DISTRICT|Jalainur District|
      150721|BANNER|Arun Banner|Arun Qi
      150722|AUTONOMOUS_BANNER|Morin Dawa Daur Autonomous Banner|Morin Dawa Daurzu Zizhiqi
      150723|AUTONOMOUS_BANNER|Oroqen Autonomous Banner|Oroqen Zizhiqi
      150724|AUTONOMOUS_BANNER|Ewenki Autonomous Banner|Ewenkizu Zizhiqi
      150725|BANNER|Chen Barag Banner|Chen Barag Qi
      150726|BANNER|Xin Barag Left Banner|Xin Barag Zuoqi
      150727|BANNER|Xin Barag Right Banner|Xin Barag Youqi
      150781|COUNTY_CITY|Manzhouli City|Manzhouli Shi
      150782|COUNTY_CITY|Yakeshi City|Yakeshi Shi
      150783|COUNTY_CITY|Zalantun City|Zalantun Shi
      150784|COUNTY_CITY|Ergun City|Ergun Shi
      150785|COUNTY_CITY|Genhe City|Genhe Shi
      150800|PREFECTURE_CITY|Bayannur City|
      150802|DISTRICT|Linhe District|Linhe Qu
      150821|COUNTY|Wuyuan County|Wuyuan Xian
      150822|COUNTY|Dengkou County|Dengkou Xian
      150823|BANNER|Urad Front Banner|Urad Qianqi
      150824|BANNER|Urad Middle Banner|Urad Zhongqi
      150825|BANNER|Urad Rear Banner|Urad Houqi
      150826|BANNER|Hanggin Rear Banner|Hanggin Houqi
      150900|PREFECTURE_CITY|Ulanqab City|
      150902|DISTRICT|Jining District|Jining Qu
      150921|COUNTY|Zhuozi County|Zhuozi Xian
      150922|COUNTY|Huade County|Huade Xian
      150923|COUNTY|Shangdu County|Shangdu Xian
      150924|COUNTY|Xinghe County|Xinghe Xian
      150925|COUNTY|Liangcheng County|Liangcheng Xian
      150926|BANNER|Qahar Right Wing Front Banner|Qahar Youyi Qianqi
      150927|BANNER|Qahar Right Wing Middle Banner|Qahar Youyi Zhongqi
      150928|BANNER|Qahar Right Wing Rear Banner|Qahar Youyi Houqi
      150929|BANNER|Siziwang Banner|Dorbod Qi
      150981|COUNTY_CITY|Fengzhen City|Fengzhen Shi
      152200|LEAGUE|Hinggan League|Hinggan Meng
      152201|COUNTY_CITY|Ulanhot City|Ulan Hot Shi
      152202|COUNTY_CITY|Arxan City|Arxan Shi
      152221|BANNER|Horqin Right Wing Front Banner|Horqin Youyi Qianqi
      152222|BANNER|Horqin Right Wing Middle Banner|Horqin Youyi Zhongqi
      152223|BANNER|Jalaid Banner|Jalaid Qi
      152224|COUNTY|Tuquan County|Tuquan Xian
      152500|LEAGUE|Xilingol League|Xilin Gol Meng
      152501|COUNTY_CITY|Erenhot City|Erenhot Shi
      152502|COUNTY_CITY|Xilinhot City|Xilinhot Shi
      152522|BANNER|Abag Banner|Abag Qi
      152523|BANNER|Sonid Left Banner|Sonid Zuoqi
      152524|BANNER|Sonid Right Banner|Sonid Youqi
      152525|BANNER|East Ujimqin Banner|Dong Ujimqin Qi
      152526|BANNER|West Ujimqin Banner|Xi Ujimqin Qi
      152527|BANNER|Taibus Banner|Taibus Qi
      152528|BANNER|Bordered Yellow Banner|Xianghuang (Hobot Xar) Qi
      152529|BANNER|Plain and Bordered White Banner|Zhengxiangbai (Xulun Hobot Qagan) Qi
      152530|BANNER|Plain Blue Banner|Zhenglan (Xulun Hoh) Qi
      152531|COUNTY|Duolun County|Duolun (Dolonnur) Xian
      152900|LEAGUE|Alxa League|Alxa Meng
      152921|BANNER|Alxa Left Banner|Alxa Zuoqi
      152922|BANNER|Alxa Right Banner|Alxa Youqi
      152923|BANNER|Ejin Banner|Ejin Qi
      """;

  private InnerMongoliaNames() {}
}
