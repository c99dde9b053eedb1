package org.kinlens.access.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells machines what was wrong with their call, as RFC 9457 problem details. */
@RestControllerAdvice(annotations = RestController.class)
@ConditionalOnWebApplication
final class ApiProblems extends ResponseEntityExceptionHandler {}
