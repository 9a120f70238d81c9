package org.uniondomain.rules.lang;

/** 提示种类: what an answer asks its reader to bear in mind. */
public enum NoticeKind {
  /** The value is exactly on the line and the text that draws it contradicts itself. */
  CONTRADICTORY_AT_THE_LINE(
      "数值恰在界限上，而条文用语自相矛盾，应人工复核",
      "the value is exactly on the line and the wording contradicts itself; have a person check"),
  /** The vote falls exactly on the line. */
  VOTE_ON_THE_LINE(
      "票数恰在界限上：“半数以上”含本数，“过半数”不含",
      "the vote falls exactly on the line: 半数以上 includes one half, 过半数 does not"),
  /** Two official bands both contain the value. */
  BANDS_OVERLAP("数值同属两个官方档次", "two official bands contain the value"),
  /** A choice of the library was used. */
  CONVENTION("用到本库约定", "a convention of this library was used"),
  /** The first day of a number or text is not known for certain. */
  START_UNCERTAIN("施行起始日未经核实", "the first day in force is not certain"),
  /** The answer rests on less than a provision that was read. */
  CERTAINTY("依据未经原文核对", "the answer rests on less than a provision that was read"),
  /** Nobody checked that a number still stands on this day. */
  PAST_REVIEW("已超过核对截止日", "past the day through which somebody checked"),
  /** The law of this place on this subject was not read. */
  LOCAL_LAW_NOT_SEEN(
      "本地就此事的规定未经查阅，答案可能不完整",
      "the local law of this place on this subject was not seen; the answer may be incomplete"),
  /** The local text departs from the national one. */
  DEPARTS_FROM_NATIONAL("本地规定与全国规定不同", "the local text departs from the national one");

  private final Label label;

  NoticeKind(String chinese, String english) {
    this.label = new Label(chinese, english);
  }

  /** Returns the sentence. */
  public Label label() {
    return label;
  }
}
