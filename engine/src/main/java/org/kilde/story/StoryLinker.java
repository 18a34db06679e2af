package org.kilde.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;

/** Stub until the real one lands: all is one story. */
public final class StoryLinker {
  private final List<String> documents = new ArrayList<>();

  public void add(AnalyzedArticle article) {
    documents.add(article.article().id());
  }

  public List<Story> stories() {
    return List.of(
        new Story(
            "story1",
            "",
            documents.stream().sorted().toList(),
            Optional.empty(),
            Optional.empty()));
  }
}
