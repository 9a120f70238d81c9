package org.uniondomain.examples.spring;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.uniondomain.core.place.Division;

/** What every controller asks of a row: that it is there, and where and when it belongs. */
final class Rows {
  private Rows() {}

  static <R> R found(R row, long id) {
    if (row == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no row " + id);
    }
    return row;
  }

  static Division division(String column, String code) {
    return Division.find(code == null ? "" : code)
        .orElseThrow(() -> new RowRefused(column, "holds no code of a division"));
  }

  static LocalDate lastDay(String column, Integer year) {
    if (year == null) {
      throw new RowRefused(column, "holds no year; name the day");
    }
    return LocalDate.of(year, 12, 31);
  }
}
