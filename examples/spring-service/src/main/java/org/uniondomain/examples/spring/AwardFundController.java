package org.uniondomain.examples.spring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.AnswerWriter;

/** Award funds: take one in, and ask what the law says of one. */
@RestController
@RequestMapping("/award-funds")
public class AwardFundController {
  private final AwardFundMapper rows;
  private final BoundBooks books;

  AwardFundController(AwardFundMapper rows, BoundBooks books) {
    this.rows = rows;
    this.books = books;
  }

  /** Stores a fund that breaks no rule. */
  @PostMapping
  public ResponseEntity<Void> add(@Valid @RequestBody AwardFundForm form) {
    AwardFundRow row = form.row();
    rows.insert(row);
    return ResponseEntity.created(URI.create("/award-funds/" + row.getId())).build();
  }

  /**
   * Judges a fund by the law of its place on a day, the last of its year unless another is named.
   */
  @GetMapping("/{id}/assessment")
  public ObjectNode assess(
      @PathVariable long id, @RequestParam(required = false) LocalDate day, Locale reader) {
    AwardFundRow row = Rows.found(rows.selectById(id), id);
    Division place = Rows.division("xzqh", row.getXzqh());
    LocalDate asked = day != null ? day : Rows.lastDay("nd", row.getNd());
    AwardFund fund = RowFacts.awardFund(row);
    return AnswerWriter.full()
        .explaining(reader)
        .tree(books.at(place, asked).of(AwardFund.class).assess(fund));
  }
}
