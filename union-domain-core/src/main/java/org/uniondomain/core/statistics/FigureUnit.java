package org.uniondomain.core.statistics;

import org.uniondomain.core.fact.Labelled;

/**
 * 计量单位: in what a figure is counted. Persons and person-times, or households and persons, are two
 * units and never taken for each other: a person who takes part three times is one person and three
 * person-times.
 */
public enum FigureUnit implements Labelled {
  /** 家: enterprises and institutions. */
  ENTITIES("家", "enterprises or institutions"),
  /** 家次: enterprises, each as often as it is met. */
  ENTITY_TIMES("家次", "visits to enterprises"),
  /** 个: places, posts, things, papers. */
  PIECES("个", "items"),
  /** 人: each once. */
  PERSONS("人", "persons"),
  /** 人次: persons, each as often as they take part. */
  PERSON_TIMES("人次", "person-times"),
  /** 户. */
  HOUSEHOLDS("户", "households"),
  /** 次: meetings, classes, rounds. */
  EVENTS("次", "events"),
  /** 元: whole yuan of renminbi. */
  YUAN("元", "yuan"),
  /** 年. */
  YEARS("年", "years"),
  /** 百分点: the difference of two rates, which is no rate. */
  PERCENTAGE_POINTS("百分点", "percentage points");

  private final String label;
  private final String englishLabel;

  FigureUnit(String label, String englishLabel) {
    this.label = label;
    this.englishLabel = englishLabel;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String englishLabel() {
    return englishLabel;
  }
}
