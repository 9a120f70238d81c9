package org.uniondomain.examples.spring;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;

/** 困难职工家庭表: a row as such systems have it. */
@TableName("knzg_jt")
public class HouseholdRow {
  @TableId(type = IdType.AUTO)
  private Long id;

  /** 姓名. */
  private String xm;

  /** 身份证号. */
  private String sfzh;

  /** 行政区划代码. */
  private String xzqh;

  /** 家庭人口数. */
  private Integer jtrks;

  /** 家庭十二个月收入, in yuan. */
  private Double jtsr;

  /** 刚性支出, in yuan. */
  private Double gxzc;

  /** 就业成本, in yuan. */
  private Double jycb;

  /** 当地低保标准, in yuan a month. */
  private Double dbbz;

  /** 低保户: Y, N or null where nobody has asked. */
  private String dbh;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getXm() {
    return xm;
  }

  public void setXm(String xm) {
    this.xm = xm;
  }

  public String getSfzh() {
    return sfzh;
  }

  public void setSfzh(String sfzh) {
    this.sfzh = sfzh;
  }

  public String getXzqh() {
    return xzqh;
  }

  public void setXzqh(String xzqh) {
    this.xzqh = xzqh;
  }

  public Integer getJtrks() {
    return jtrks;
  }

  public void setJtrks(Integer jtrks) {
    this.jtrks = jtrks;
  }

  public Double getJtsr() {
    return jtsr;
  }

  public void setJtsr(Double jtsr) {
    this.jtsr = jtsr;
  }

  public Double getGxzc() {
    return gxzc;
  }

  public void setGxzc(Double gxzc) {
    this.gxzc = gxzc;
  }

  public Double getJycb() {
    return jycb;
  }

  public void setJycb(Double jycb) {
    this.jycb = jycb;
  }

  public Double getDbbz() {
    return dbbz;
  }

  public void setDbbz(Double dbbz) {
    this.dbbz = dbbz;
  }

  public String getDbh() {
    return dbh;
  }

  public void setDbh(String dbh) {
    this.dbh = dbh;
  }
}
