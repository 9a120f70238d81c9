package org.uniondomain.examples.spring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.AnswerWriter;

/** Households: their tier and what is missing to tell it, without a personal value. */
@RestController
@RequestMapping("/households")
public class HouseholdController {
  private final HouseholdMapper rows;
  private final BoundBooks books;

  HouseholdController(HouseholdMapper rows, BoundBooks books) {
    this.rows = rows;
    this.books = books;
  }

  /** Judges a household by the law of its place on a day. */
  @GetMapping("/{id}/assessment")
  public ObjectNode assess(@PathVariable long id, @RequestParam LocalDate day, Locale reader) {
    HouseholdRow row = Rows.found(rows.selectById(id), id);
    Division place = Rows.division("xzqh", row.getXzqh());
    return AnswerWriter.compact()
        .explaining(reader)
        .tree(books.at(place, day).of(HardshipHousehold.class).assess(RowFacts.household(row)));
  }
}
