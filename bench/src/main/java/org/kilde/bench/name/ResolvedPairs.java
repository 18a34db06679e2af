package org.kilde.bench.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.entity.EntityResolver;
import org.kilde.language.LanguagePacks;

/**
 * Pairs of names, each name in an article of its own: which come out as one entity. Arguments:
 * {@code pairs.tsv} (columns class, language, name, other-language, other-name, same: yes or no).
 */
public final class ResolvedPairs {
  private ResolvedPairs() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    int same = 0;
    int joined = 0;
    int wrong = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      boolean one = isOne(cells);
      boolean expected = cells[5].equals("yes");
      same += expected ? 1 : 0;
      joined += one && expected ? 1 : 0;
      wrong += one && !expected ? 1 : 0;
      if (one != expected) {
        System.out.println((one ? "wrongly joined: " : "not joined: ") + line);
      }
    }
    System.out.printf("joined %d of %d, wrongly %d%n", joined, same, wrong);
  }

  private static boolean isOne(String[] cells) {
    EntityClass entityClass =
        switch (cells[0]) {
          case "person" -> EntityClass.PERSON;
          case "place" -> EntityClass.PLACE;
          default -> EntityClass.ORGANIZATION;
        };
    EntityResolver resolver = EntityResolver.of(LanguagePacks.shipped());
    resolver.add("a", cells[1], List.of(referent(entityClass, cells[2])));
    resolver.add("b", cells[3], List.of(referent(entityClass, cells[4])));
    return resolver.entityOf("a", 0).equals(resolver.entityOf("b", 0));
  }

  private static Referent referent(EntityClass entityClass, String name) {
    return new Referent(0, entityClass, name, List.of(name), List.of(), Optional.empty());
  }
}
