package org.uniondomain.core.organisation.home;

import org.uniondomain.core.fact.Labelled;

/** 职工之家称号: what a union or a group in it is commended as. */
public enum HomeTitle implements Labelled {
  /** 模范职工之家. */
  MODEL_HOME("模范职工之家", "model home of workers"),
  /** 模范职工小家. */
  MODEL_SMALL_HOME("模范职工小家", "model small home of workers");

  private final String label;
  private final String englishLabel;

  HomeTitle(String label, String englishLabel) {
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
