package org.uniondomain.examples.spring;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors as problem details of RFC 9457; no value that was sent or stored is repeated. */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {
  /** One thing that is wrong: where, and what. */
  public record Fault(String pointer, String message) {}

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<Fault> faults =
        exception.getBindingResult().getAllErrors().stream()
            .map(each -> new Fault(pointer(each), each.getDefaultMessage()))
            .sorted(java.util.Comparator.comparing(Fault::pointer).thenComparing(Fault::message))
            .toList();
    ProblemDetail problem = problem("invalid", "Not accepted", "see the faults");
    problem.setProperty("faults", faults);
    return handleExceptionInternal(
        exception, problem, headers, HttpStatus.UNPROCESSABLE_ENTITY, request);
  }

  @ExceptionHandler
  ProblemDetail refused(RowRefused refused) {
    ProblemDetail problem = problem("row", "Stored row cannot be judged", refused.getMessage());
    problem.setProperty("column", refused.column());
    return problem;
  }

  private static ProblemDetail problem(String type, String title, String detail) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, detail);
    problem.setType(URI.create("urn:union-service:problem:" + type));
    problem.setTitle(title);
    return problem;
  }

  private static String pointer(ObjectError error) {
    return error instanceof FieldError field ? "/" + field.getField().replace('.', '/') : "";
  }
}
