package org.kilde.app.desk.folder;

/**
 * What was forgotten.
 *
 * @param articles how many, revisions counted one by one
 */
public record Forgotten(int articles) {}
