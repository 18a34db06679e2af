package org.kilde.bench.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP as far as it does the same: names and quotations with their speakers' nearest
 * mention. It does no reported speech, no figures, no chains and no page cleaning; its times come
 * with {@code ner}.
 */
final class CoreNlp implements Peer {
  private final StanfordCoreNLP pipeline;

  CoreNlp() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,quote");
    settings.setProperty("tokenize.language", "en");
    // Whose words they are needs its parser and coreference, which take many times as long.
    settings.setProperty("quote.attributeQuotes", "false");
    settings.setProperty("threads", "1");
    this.pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public String name() {
    return "CoreNLP tokenize ssplit pos lemma ner quote";
  }

  @Override
  public long read(List<String> texts) {
    long found = 0;
    for (String text : texts) {
      Annotation annotated = new Annotation(text);
      pipeline.annotate(annotated);
      found += annotated.get(CoreAnnotations.TokensAnnotation.class).size();
    }
    return found;
  }
}
