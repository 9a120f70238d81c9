package org.uniondomain.rules.hardship.holder;

import org.uniondomain.core.hardship.holder.FileHolder;
import org.uniondomain.core.hardship.holder.HolderKind;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 档案持有人要素: what can be told of the person in whose name a household is on file. */
public final class FileHolderFacts {
  private FileHolderFacts() {}

  /** 档案持有人. */
  public static final Subject<FileHolder> FILE_HOLDER =
      Subject.named("file-holder", FileHolder.class, "档案持有人", "holder of a file");

  /** 公民身份号码. */
  public static final ValueFact<FileHolder, IdentityNumber> IDENTITY_NUMBER =
      FILE_HOLDER
          .value(
              "identity-number",
              "公民身份号码",
              "identity number",
              IdentityNumber.class,
              FileHolder::identityNumber,
              FileHolder::withIdentityNumber)
          .sensitive();

  /** 身份. */
  public static final Choice<FileHolder, HolderKind> KIND =
      FILE_HOLDER
          .choice(
              "kind", "身份", "capacity", HolderKind.class, FileHolder::kind, FileHolder::withKind)
          .sensitive();

  /** 所在单位已建工会. */
  public static final Flag<FileHolder> UNIT_HAS_UNION =
      FILE_HOLDER
          .flag(
              "unit-has-union",
              "所在单位已建工会",
              "unit has a union",
              FileHolder::unitHasUnion,
              FileHolder::withUnitHasUnion)
          .sensitive();

  /** 工会会员. */
  public static final Flag<FileHolder> UNION_MEMBER =
      FILE_HOLDER
          .flag(
              "union-member",
              "工会会员",
              "union member",
              FileHolder::unionMember,
              FileHolder::withUnionMember)
          .sensitive();

  /** 劳动关系月数. */
  public static final QuantityFact<FileHolder, Integer> LABOUR_RELATION_MONTHS =
      FILE_HOLDER
          .count(
              "labour-relation-months",
              "劳动关系月数",
              "months of labour relation",
              FileHolder::labourRelationMonths,
              FileHolder::withLabourRelationMonths)
          .atLeast(0)
          .sensitive();

  /** 长期在城镇生活. */
  public static final Flag<FileHolder> LIVES_IN_CITY =
      FILE_HOLDER
          .flag(
              "lives-in-city",
              "长期在城镇生活",
              "lives long-term in a city",
              FileHolder::livesInCity,
              FileHolder::withLivesInCity)
          .sensitive();

  /** 正在领取失业保险金. */
  public static final Flag<FileHolder> DRAWS_UNEMPLOYMENT_BENEFIT =
      FILE_HOLDER
          .flag(
              "draws-unemployment-benefit",
              "正在领取失业保险金",
              "draws unemployment benefit",
              FileHolder::drawsUnemploymentBenefit,
              FileHolder::withDrawsUnemploymentBenefit)
          .sensitive();

  /** 本地城镇户籍. */
  public static final Flag<FileHolder> LOCAL_URBAN_REGISTRATION =
      FILE_HOLDER
          .flag(
              "local-urban-registration",
              "本地城镇户籍",
              "local urban registration",
              FileHolder::localUrbanRegistration,
              FileHolder::withLocalUrbanRegistration)
          .sensitive();

  /** 街道、社区已建工会. */
  public static final Flag<FileHolder> COMMUNITY_HAS_UNION =
      FILE_HOLDER
          .flag(
              "community-has-union",
              "街道、社区已建工会",
              "community has a union",
              FileHolder::communityHasUnion,
              FileHolder::withCommunityHasUnion)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<FileHolder> VOCABULARY =
      Vocabulary.of(FILE_HOLDER, FileHolder.builder().build())
          .with(
              IDENTITY_NUMBER,
              KIND,
              UNIT_HAS_UNION,
              UNION_MEMBER,
              LABOUR_RELATION_MONTHS,
              LIVES_IN_CITY,
              DRAWS_UNEMPLOYMENT_BENEFIT,
              LOCAL_URBAN_REGISTRATION,
              COMMUNITY_HAS_UNION);
}
