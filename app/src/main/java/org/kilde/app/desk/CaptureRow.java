package org.kilde.app.desk;

import java.time.Instant;

/**
 * One line of the capture log.
 *
 * @param method how the bytes came: {@code file}, {@code feed}, {@code address}
 * @param sha256 of the untouched bytes, in hexadecimal
 * @param length of the untouched bytes
 * @param article id of the article they hold
 * @param outcome {@code new}, {@code revision}, or {@code known} for bytes met before elsewhere
 */
public record CaptureRow(
    Instant at,
    String origin,
    String method,
    String sha256,
    long length,
    String article,
    String outcome) {}
