package org.uniondomain.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.identity.OrganisationCode;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.time.Term;

/**
 * 值的模式: what JSON Schema can say of the values of one type. It allows whatever the reader takes;
 * that a day exists, a check character fits or a number is not too large, only the reader says.
 */
final class ValueSchemas {
  private static final String WHOLE = "^-?[0-9]+$";
  private static final String YUAN = "^[+-]?[0-9]+(\\.[0-9]{1,2})?$";
  private static final String YUAN_FROM_ZERO = "^(\\+?[0-9]+(\\.[0-9]{1,2})?|-0+(\\.0{1,2})?)$";
  private static final String PERCENT = "-?[0-9]+(\\.[0-9]{1,12})?%";
  private static final String RATIO = "^(-?[0-9]+/[0-9]+|" + PERCENT + ")$";
  private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  private static final ImmutableMap<Class<?>, Supplier<ObjectNode>> BY_TYPE =
      ImmutableMap.<Class<?>, Supplier<ObjectNode>>builder()
          .put(Boolean.class, () -> object().put("type", "boolean"))
          .put(LocalDate.class, () -> pattern(DAY).put("format", "date"))
          .put(YearMonth.class, () -> pattern("^[0-9]{4}-(0[1-9]|1[0-2])$"))
          .put(Year.class, () -> anyOf(pattern("^[0-9]{4}$"), year()))
          .put(Integer.class, ValueSchemas::whole)
          .put(Long.class, ValueSchemas::whole)
          .put(Money.class, () -> anyOf(pattern(YUAN), number()))
          .put(Ratio.class, () -> pattern(RATIO))
          .put(String.class, () -> object().put("type", "string").put("minLength", 1))
          .put(Division.class, () -> pattern("^[0-9]{6}$"))
          .put(Term.class, () -> pattern("^-?[0-9]+ (" + units() + ")$"))
          .put(IdentityNumber.class, () -> pattern("^[0-9]{17}[0-9X]$"))
          .put(CreditCode.class, () -> pattern("^[0-9A-HJ-NPQRTUWXY]{18}$"))
          .put(OrganisationCode.class, () -> object().put("type", "string").put("minLength", 1))
          .put(Period.class, ValueSchemas::period)
          .put(ReportedCount.class, () -> anyOf(integer(), stepped(ValueSchemas::whole)))
          .put(
              ReportedRatio.class,
              () -> anyOf(pattern("^" + PERCENT + "$"), stepped(() -> pattern(RATIO))))
          .buildOrThrow();

  private ValueSchemas() {}

  /** Returns what can be said of {@code type}; of a type of a user's own, that it is a text. */
  static ObjectNode of(Class<?> type) {
    if (type.isEnum()) {
      return code(type.getEnumConstants());
    }
    Supplier<ObjectNode> known = BY_TYPE.get(type);
    return known == null ? object().put("type", "string") : known.get();
  }

  /** Returns the same for values not below {@code floor}, or null where it can say no more. */
  static @Nullable ObjectNode from(long floor, Class<?> type) {
    if (type == Money.class && floor == 0) {
      return anyOf(pattern(YUAN_FROM_ZERO), number().put("minimum", 0));
    }
    if (type == Integer.class || type == Long.class) {
      String text = floor == 0 ? "^(-0+|[0-9]+)$" : WHOLE;
      return anyOf(pattern(text), integer().put("minimum", floor));
    }
    return null;
  }

  private static ObjectNode code(Object[] constants) {
    ObjectNode code = object();
    ArrayNode all = code.put("type", "string").putArray("enum");
    Arrays.stream(constants).forEach(each -> all.add(CodeName.of((Enum<?>) each)));
    ObjectNode labelled = closed();
    labelled.putArray("required").add("code");
    ObjectNode members = labelled.putObject("properties");
    members.set("code", code.deepCopy());
    members.putObject("label").put("type", "string");
    return anyOf(code, labelled);
  }

  private static ObjectNode period() {
    ObjectNode days = closed();
    days.putArray("required").add("from").add("until");
    ObjectNode members = days.putObject("properties");
    members.set("from", pattern(DAY).put("format", "date"));
    members.set("until", pattern(DAY).put("format", "date"));
    return anyOf(pattern("^[0-9]{4}(-(0[1-9]|1[0-2]))?$"), year(), days);
  }

  private static ObjectNode stepped(Supplier<ObjectNode> number) {
    ObjectNode stepped = closed();
    stepped.putArray("required").add("value").add("step");
    ObjectNode members = stepped.putObject("properties");
    members.set("value", number.get());
    members.set("step", number.get());
    return stepped;
  }

  private static String units() {
    return String.join("|", Arrays.stream(Term.Unit.values()).map(CodeName::of).toList());
  }

  private static ObjectNode year() {
    return integer().put("minimum", 1000).put("maximum", 9999);
  }

  private static ObjectNode whole() {
    return anyOf(pattern(WHOLE), integer());
  }

  private static ObjectNode integer() {
    return object().put("type", "integer");
  }

  private static ObjectNode number() {
    return object().put("type", "number");
  }

  private static ObjectNode pattern(String pattern) {
    return object().put("type", "string").put("pattern", pattern);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Returns an object that has no member but those it names. */
  static ObjectNode closed() {
    return object().put("type", "object").put("additionalProperties", false);
  }

  static ObjectNode anyOf(ObjectNode... choices) {
    ObjectNode any = object();
    ArrayNode all = any.putArray("anyOf");
    Arrays.stream(choices).forEach(all::add);
    return any;
  }
}
