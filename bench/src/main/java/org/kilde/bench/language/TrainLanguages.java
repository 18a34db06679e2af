package org.kilde.bench.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.kilde.language.LanguageModel;
import org.kilde.language.WordGrams;

/** Makes the language model: {@code TrainLanguages LINGUA_JAR ARTICLES_FOLDER MODEL}. */
public final class TrainLanguages {
  private static final int WORDS = 600_000;
  private static final int MOST_WORDS = 22;
  private static final int FOREIGN_PERCENT = 4;
  private static final int ARTICLE_PERCENT = 60;
  private static final float RATE = 0.05f;

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<TextClass> classes;
  private final List<WordBank> sampled = new ArrayList<>();
  private final List<WordBank> articles = new ArrayList<>();
  private final List<Integer> draw = new ArrayList<>();
  private final int[] hashes = new int[1 << 15];
  private int count;

  private TrainLanguages(String script, ZipFile jar, Path folder) throws IOException {
    classes = TextClass.all(script);
    for (TextClass one : classes) {
      WordBank bank =
          one.sources().isEmpty()
              ? Noise.like(sampled, random)
              : WordBank.sampled(jar, one.sources(), WORDS, random);
      articles.add(
          one.articles().isEmpty() ? bank : ArticleWords.training(folder.resolve(one.articles())));
      for (int i = 0; i < one.weight(); i++) {
        draw.add(sampled.size());
      }
      sampled.add(bank);
    }
  }

  /** Trains both tables and writes them; the same inputs give the same bytes. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    try (ZipFile jar = new ZipFile(args[0]);
        DataOutputStream out = open(Path.of(args[2]))) {
      new TrainLanguages("latin", jar, folder).model(17, 3_000_000).write(out);
      new TrainLanguages("cyrillic", jar, folder).model(16, 1_000_000).write(out);
    }
  }

  private static DataOutputStream open(Path file) throws IOException {
    var zip =
        new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        };
    return new DataOutputStream(new BufferedOutputStream(zip, 1 << 16));
  }

  private LanguageModel model(int bits, int texts) {
    GramTrainer trainer = new GramTrainer(classes.size(), bits);
    int right = 0;
    for (int i = 0; i < texts; i++) {
      int answer = draw.get(random.nextInt(draw.size()));
      text(answer);
      if (trainer.learn(hashes, count, answer, RATE * (1 - (float) i / texts))) {
        right++;
      }
    }
    System.out.printf(
        "%d classes, %.2f %% right in training%n", classes.size(), 100.0 * right / texts);
    return trainer.quantised(classes.stream().map(TextClass::tag).toList());
  }

  /** A run of words of one class, a few of them foreign as names are. */
  private void text(int answer) {
    boolean real = random.nextInt(100) < ARTICLE_PERCENT;
    WordBank bank = (real ? articles : sampled).get(answer);
    int length = random.nextInt(10) == 0 ? random.nextInt(1, 4) : random.nextInt(3, MOST_WORDS);
    int start = random.nextInt(bank.size() - length);
    count = 0;
    for (int i = start; i < start + length; i++) {
      boolean foreign = random.nextInt(100) < FOREIGN_PERCENT;
      add(foreign ? sampled.get(random.nextInt(sampled.size())).any(random) : bank.word(i));
    }
  }

  private void add(char[] word) {
    WordGrams.each(word, 0, word.length, hash -> hashes[count++] = hash);
  }
}
