package org.kilde.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Guesses the language of a text; empty when it is not clear.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class LanguageGuesser {
  /** Some other language written in Latin letters. */
  private static final String OTHER = "und";

  /** No language: letters thrown together. */
  private static final String NOISE = "zxx";

  private static final int FEWEST_LETTERS = 12;
  private static final double LEAST_SHARE = 0.4;
  private static final double LEAST_SCORE = 0.7;

  /**
   * In natural logarithm units per letter. Texts in a known language lie near 0.35; a language the
   * model has never seen, such as Kyrgyz, looks like its neighbour Kazakh but lies near 0.1.
   */
  private static final double LEAST_ABOVE_NOISE = 0.13;

  private final LanguageModel latin;
  private final LanguageModel cyrillic;

  private LanguageGuesser(LanguageModel latin, LanguageModel cyrillic) {
    this.latin = latin;
    this.cyrillic = cyrillic;
  }

  /** Loads the model that ships with the engine; keep the result, it takes some 50 ms. */
  public static LanguageGuesser shipped() {
    String name = "languages.model.gz";
    InputStream raw = LanguageGuesser.class.getResourceAsStream(name);
    try (DataInputStream in = open(Objects.requireNonNull(raw, name))) {
      return new LanguageGuesser(LanguageModel.read(in), LanguageModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static DataInputStream open(InputStream raw) throws IOException {
    return new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw, 1 << 16)));
  }

  /**
   * The language of the text, which may be one Kilde has no pack for.
   *
   * <p>Empty for texts of few letters, numbers, other scripts, noise, and close calls.
   */
  public Optional<LanguageTag> guess(CharSequence text) {
    Reading reading = new Reading(text, latin, cyrillic);
    if (reading.letters() < FEWEST_LETTERS || reading.share() < LEAST_SHARE) {
      return Optional.empty();
    }
    double[] evidence = reading.evidence().values();
    List<String> languages = reading.evidence().languages();
    int best = best(evidence);
    double aboveNoise = evidence[best] - evidence[languages.indexOf(NOISE)];
    boolean clear =
        !languages.get(best).equals(OTHER)
            && aboveNoise >= LEAST_ABOVE_NOISE * reading.letters()
            && shares(evidence)[best] >= LEAST_SCORE;
    return clear ? Optional.of(new LanguageTag(languages.get(best))) : Optional.empty();
  }

  /**
   * All languages of the text's script, best first; none if the text has no letter known here.
   *
   * <p>{@code und} stands for other languages, {@code zxx} for letters that are no language.
   */
  public List<Candidate> candidates(CharSequence text) {
    Reading reading = new Reading(text, latin, cyrillic);
    if (reading.letters() == 0) {
      return List.of();
    }
    double[] scores = shares(reading.evidence().values());
    List<Candidate> candidates = new ArrayList<>(scores.length);
    for (String language : reading.evidence().languages()) {
      candidates.add(new Candidate(new LanguageTag(language), scores[candidates.size()]));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return List.copyOf(candidates);
  }

  private static int best(double[] evidence) {
    int best = 0;
    for (int i = 1; i < evidence.length; i++) {
      if (evidence[i] > evidence[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Turns evidence into likelihoods that sum to one. */
  private static double[] shares(double[] evidence) {
    double most = evidence[best(evidence)];
    double[] shares = new double[evidence.length];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(evidence[i] - most);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
