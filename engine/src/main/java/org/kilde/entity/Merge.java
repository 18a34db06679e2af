package org.kilde.entity;

/**
 * Why a referent of an article was taken for an entity.
 *
 * @param entity id of the entity
 * @param article id of the article
 * @param referent index in the article
 * @param name as the article has it
 * @param reason in plain words: "same name in another spelling", "surname with the same role"
 */
public record Merge(String entity, String article, int referent, String name, String reason) {}
