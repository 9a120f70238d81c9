package org.uniondomain.rules.explain;

import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Count;
import org.uniondomain.rules.lang.ExtremeOf;
import org.uniondomain.rules.lang.LatestRun;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Total;

/** 清单之量的算式: prints what is reckoned over the items of a list for {@link FormulaPrinter}. */
final class ItemsPrinter {
  private final View view;
  private final FormulaPrinter printer;
  private final QuantityPrinter quantities;

  ItemsPrinter(View view, FormulaPrinter printer, QuantityPrinter quantities) {
    this.view = view;
    this.printer = printer;
    this.quantities = quantities;
  }

  private String text(Message message, String... arguments) {
    return view.values().text(message, arguments);
  }

  String count(Count<?, ?> node) {
    String list = printer.label(node.items());
    return quantities.withValue(
        isAlways(node.condition())
            ? text(Message.COUNT, list)
            : text(Message.COUNT_WHERE, list, printer.plain(node.condition())),
        node);
  }

  String total(Total<?, ?, ?> node) {
    return overItems(
        node,
        Message.TOTAL,
        Message.TOTAL_WHERE,
        printer.label(node.items()),
        node.quantity(),
        node.condition());
  }

  String extremeOf(ExtremeOf<?, ?, ?> node) {
    boolean day = node.measure() == Measure.DAY;
    Message plain =
        node.largest()
            ? (day ? Message.LATEST : Message.LARGEST)
            : (day ? Message.EARLIEST : Message.SMALLEST);
    Message where =
        node.largest()
            ? (day ? Message.LATEST_WHERE : Message.LARGEST_WHERE)
            : (day ? Message.EARLIEST_WHERE : Message.SMALLEST_WHERE);
    return overItems(
        node, plain, where, printer.label(node.items()), node.quantity(), node.condition());
  }

  private String overItems(
      Quantity<?, ?> node,
      Message plain,
      Message where,
      String list,
      Quantity<?, ?> quantity,
      Condition<?> condition) {
    String what = printer.plain(quantity);
    return quantities.withValue(
        isAlways(condition)
            ? text(plain, list, what)
            : text(where, list, what, printer.plain(condition)),
        node);
  }

  private static boolean isAlways(Condition<?> condition) {
    return condition instanceof Always<?> always && always.holds();
  }

  String latestRun(LatestRun<?, ?> node) {
    return quantities.withValue(
        text(Message.LATEST_RUN, printer.label(node.items()), printer.plain(node.condition())),
        node);
  }
}
