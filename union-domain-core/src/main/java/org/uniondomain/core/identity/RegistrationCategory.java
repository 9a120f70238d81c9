package org.uniondomain.core.identity;

import java.util.Optional;

/**
 * 机构类别: the category of a body within its registration department, the second character of its
 * credit code.
 *
 * <p>Source: GB 32100-2015, table 3, read from transcriptions that agree; not from the standard's
 * own print.
 */
public enum RegistrationCategory {
  /** 机关: government or party body. */
  GOVERNMENT_BODY(RegistrationDepartment.ESTABLISHMENT, '1', "机关"),
  /** 事业单位: public institution. */
  PUBLIC_INSTITUTION(RegistrationDepartment.ESTABLISHMENT, '2', "事业单位"),
  /** 中央编办直接管理机构编制的群众团体: mass organisation whose establishment the central office manages. */
  MASS_ORGANISATION(RegistrationDepartment.ESTABLISHMENT, '3', "中央编办直接管理机构编制的群众团体"),
  /** 其他: other body of the department 机构编制. */
  OTHER_ESTABLISHMENT(RegistrationDepartment.ESTABLISHMENT, '9', "其他"),
  /** 外国常驻新闻机构: permanent bureau of a foreign news organisation. */
  FOREIGN_NEWS_BUREAU(RegistrationDepartment.FOREIGN_AFFAIRS, '1', "外国常驻新闻机构"),
  /** 其他: other body of the department 外交. */
  OTHER_FOREIGN_AFFAIRS(RegistrationDepartment.FOREIGN_AFFAIRS, '9', "其他"),
  /** 律师执业机构: law firm. */
  LAW_FIRM(RegistrationDepartment.JUSTICE, '1', "律师执业机构"),
  /** 公证处: notary office. */
  NOTARY_OFFICE(RegistrationDepartment.JUSTICE, '2', "公证处"),
  /** 基层法律服务所: grassroots legal-service office. */
  GRASSROOTS_LEGAL_SERVICE(RegistrationDepartment.JUSTICE, '3', "基层法律服务所"),
  /** 司法鉴定机构: forensic institution. */
  FORENSIC_INSTITUTION(RegistrationDepartment.JUSTICE, '4', "司法鉴定机构"),
  /** 仲裁委员会: arbitration commission. */
  ARBITRATION_COMMISSION(RegistrationDepartment.JUSTICE, '5', "仲裁委员会"),
  /** 其他: other body of the department 司法行政. */
  OTHER_JUSTICE(RegistrationDepartment.JUSTICE, '9', "其他"),
  /** 外国在华文化中心: cultural centre of a foreign state. */
  FOREIGN_CULTURAL_CENTRE(RegistrationDepartment.CULTURE, '1', "外国在华文化中心"),
  /** 其他: other body of the department 文化. */
  OTHER_CULTURE(RegistrationDepartment.CULTURE, '9', "其他"),
  /** 社会团体: social organisation (association). */
  SOCIAL_ORGANISATION(RegistrationDepartment.CIVIL_AFFAIRS, '1', "社会团体"),
  /** 民办非企业单位: private non-enterprise unit, today social service body. */
  PRIVATE_NON_ENTERPRISE_UNIT(RegistrationDepartment.CIVIL_AFFAIRS, '2', "民办非企业单位"),
  /** 基金会: foundation. */
  FOUNDATION(RegistrationDepartment.CIVIL_AFFAIRS, '3', "基金会"),
  /** 其他: other body of the department 民政. */
  OTHER_CIVIL_AFFAIRS(RegistrationDepartment.CIVIL_AFFAIRS, '9', "其他"),
  /** 外国旅游部门常驻代表机构: representative office of a foreign tourism authority. */
  FOREIGN_TOURISM_OFFICE(RegistrationDepartment.TOURISM, '1', "外国旅游部门常驻代表机构"),
  /**
   * 港澳台地区旅游部门常驻内地（大陆）代表机构: representative office of a tourism authority of Hong Kong, Macao or
   * Taiwan.
   */
  SPECIAL_REGION_TOURISM_OFFICE(RegistrationDepartment.TOURISM, '2', "港澳台地区旅游部门常驻内地（大陆）代表机构"),
  /** 其他: other body of the department 旅游. */
  OTHER_TOURISM(RegistrationDepartment.TOURISM, '9', "其他"),
  /** 宗教活动场所: site of religious activities. */
  RELIGIOUS_SITE(RegistrationDepartment.RELIGION, '1', "宗教活动场所"),
  /** 宗教院校: religious school. */
  RELIGIOUS_SCHOOL(RegistrationDepartment.RELIGION, '2', "宗教院校"),
  /** 其他: other body of the department 宗教. */
  OTHER_RELIGION(RegistrationDepartment.RELIGION, '9', "其他"),
  /** 基层工会: grassroots trade union. */
  GRASSROOTS_UNION(RegistrationDepartment.TRADE_UNION, '1', "基层工会"),
  /** 其他: other trade-union body. */
  OTHER_UNION(RegistrationDepartment.TRADE_UNION, '9', "其他"),
  /** 企业: enterprise. */
  ENTERPRISE(RegistrationDepartment.COMMERCE, '1', "企业"),
  /** 个体工商户: individual business. */
  INDIVIDUAL_BUSINESS(RegistrationDepartment.COMMERCE, '2', "个体工商户"),
  /** 农民专业合作社: farmers' specialised cooperative. */
  FARMERS_COOPERATIVE(RegistrationDepartment.COMMERCE, '3', "农民专业合作社"),
  /** 军队事业单位: institution of the armed forces. */
  MILITARY_INSTITUTION(RegistrationDepartment.MILITARY, '1', "军队事业单位"),
  /** 其他: other body of the armed forces. */
  OTHER_MILITARY(RegistrationDepartment.MILITARY, '9', "其他"),
  /** 组级集体经济组织: collective economic organisation of a villagers' group. */
  GROUP_COLLECTIVE(RegistrationDepartment.AGRICULTURE, '1', "组级集体经济组织"),
  /** 村级集体经济组织: collective economic organisation of a village. */
  VILLAGE_COLLECTIVE(RegistrationDepartment.AGRICULTURE, '2', "村级集体经济组织"),
  /** 乡镇级集体经济组织: collective economic organisation of a township or town. */
  TOWNSHIP_COLLECTIVE(RegistrationDepartment.AGRICULTURE, '3', "乡镇级集体经济组织"),
  /** 其他: other body of the department 农业. */
  OTHER_AGRICULTURE(RegistrationDepartment.AGRICULTURE, '9', "其他"),
  /** 其他: body of any other department. */
  OTHER_BODY(RegistrationDepartment.OTHER, '1', "其他");

  private final RegistrationDepartment department;
  private final char code;
  private final String label;

  RegistrationCategory(RegistrationDepartment department, char code, String label) {
    this.department = department;
    this.code = code;
    this.label = label;
  }

  /**
   * 按代码查找: the category with a code in a department.
   *
   * @param department the department
   * @param code the second character of a credit code
   * @return the category, or empty if the table has none
   */
  public static Optional<RegistrationCategory> find(RegistrationDepartment department, char code) {
    for (RegistrationCategory category : values()) {
      if (category.department == department && category.code == code) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }

  /**
   * 登记管理部门: the department to which the category belongs.
   *
   * @return the department
   */
  public RegistrationDepartment department() {
    return department;
  }

  /**
   * 代码: the character that stands for the category within its department.
   *
   * @return a digit
   */
  public char code() {
    return code;
  }

  /**
   * 名称: the Chinese name.
   *
   * @return the name, such as 基层工会
   */
  public String label() {
    return label;
  }
}
