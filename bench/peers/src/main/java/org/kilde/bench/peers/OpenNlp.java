package org.kilde.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Apache OpenNLP's sentences and tokens: the models of its name finder are not on Maven Central, so
 * it does nothing else here.
 */
final class OpenNlp implements Peer {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;

  OpenNlp() throws IOException {
    try (InputStream sentenceModel = open(SENTENCES);
        InputStream tokenModel = open(TOKENS)) {
      this.sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
      this.tokens = new TokenizerME(new TokenizerModel(tokenModel));
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream found = OpenNlp.class.getResourceAsStream(name);
    if (found == null) {
      throw new IOException(name + ": found no such model; expected it on the class path.");
    }
    return found;
  }

  @Override
  public String name() {
    return "OpenNLP sentences and tokens only";
  }

  @Override
  public long read(List<String> texts) {
    long found = 0;
    for (String text : texts) {
      for (String sentence : sentences.sentDetect(text)) {
        found += tokens.tokenize(sentence).length;
      }
    }
    return found;
  }
}
