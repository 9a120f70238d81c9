package org.uniondomain.examples.spring;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;

/** 劳动竞赛奖励基金表: a row as such systems have it: initials, codes as text, money as Double. */
@TableName("ldjs_jljj")
public class AwardFundRow {
  @TableId(type = IdType.AUTO)
  private Long id;

  /** 单位名称. */
  private String dwmc;

  /** 统一社会信用代码. */
  private String tyshxydm;

  /** 行政区划代码. */
  private String xzqh;

  /** 年度. */
  private Integer nd;

  /** 工资总额, in yuan. */
  private Double gzze;

  /** 提取金额, in yuan. */
  private Double tqje;

  /** 列支科目: CB (cost), LR (profit after tax), GHJF (union funds), FLF (welfare). */
  private String lzkm;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getDwmc() {
    return dwmc;
  }

  public void setDwmc(String dwmc) {
    this.dwmc = dwmc;
  }

  public String getTyshxydm() {
    return tyshxydm;
  }

  public void setTyshxydm(String tyshxydm) {
    this.tyshxydm = tyshxydm;
  }

  public String getXzqh() {
    return xzqh;
  }

  public void setXzqh(String xzqh) {
    this.xzqh = xzqh;
  }

  public Integer getNd() {
    return nd;
  }

  public void setNd(Integer nd) {
    this.nd = nd;
  }

  public Double getGzze() {
    return gzze;
  }

  public void setGzze(Double gzze) {
    this.gzze = gzze;
  }

  public Double getTqje() {
    return tqje;
  }

  public void setTqje(Double tqje) {
    this.tqje = tqje;
  }

  public String getLzkm() {
    return lzkm;
  }

  public void setLzkm(String lzkm) {
    this.lzkm = lzkm;
  }
}
