package org.kilde.bench.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kilde.name.tagger.FeatureReader;
import org.kilde.name.tagger.WordLists;

/**
 * Builds the name tagger's model: {@code TrainTagger DATA LISTS PACKS SETTINGS MODEL
 * [name=value]…}. The same data, settings and JDK give the same bytes.
 */
public final class TrainTagger {
  private static final List<String> LANGUAGES = List.of("da", "nb", "nn", "sv", "de", "en");

  private TrainTagger() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path data = Path.of(args[0]);
    Settings settings = Settings.read(Path.of(args[3]));
    for (int i = 5; i < args.length; i++) {
      settings.set(args[i].split("=", 2), "command line");
    }
    List<SampleText> training = new ArrayList<>();
    for (String language : LANGUAGES) {
      SampleText text = Portions.training(data, language, settings);
      training.add(language.equals("en") ? new Titles(Path.of(args[2])).strip(text) : text);
    }
    if (settings.number("kk") > 0) {
      training.add(Portions.training(data, "kk", settings));
    }
    ListBuilder lists = ListSources.build(data, Path.of(args[1]), Path.of(args[2]), training);
    System.err.println("lists " + lists.size());
    try (OutputStream out = Files.newOutputStream(Path.of(args[4]))) {
      train(training, lists, settings, new NameSource(data, Path.of(args[2]))).write(lists, out);
    }
    System.err.println("model bytes " + Files.size(Path.of(args[4])));
  }

  private static ModelPacker train(
      List<SampleText> training, ListBuilder lists, Settings settings, NameSource names)
      throws InterruptedException {
    int[] listKeys = lists.keys();
    FeatureReader reader = new FeatureReader(WordLists.of(listKeys, lists.flags(listKeys)));
    List<Encoder.Part> parts = Augmentation.parts(training, settings, names);
    Encoder encoder = new Encoder(reader, parts);
    int[] keys = encoder.index((int) settings.number("least"));
    EncodedText text = encoder.encode();
    System.err.printf(
        "tokens %d rows %d per token %.1f%n",
        text.tokens(), keys.length, (double) text.rowsInAll() / text.tokens());
    long seed = (long) settings.number("seed");
    CrfTrainer field = new CrfTrainer(text, keys.length, settings, seed);
    PerceptronTrainer perceptron = new PerceptronTrainer(text, keys.length, settings, seed + 1);
    Thread second = Thread.ofPlatform().start(perceptron::train);
    field.train();
    second.join();
    float share = settings.number("perceptron");
    add(field.weights, perceptron.weights, share);
    for (int k = 0; k < field.transitions.length; k++) {
      add(field.transitions[k], perceptron.transitions[k], share);
    }
    return new ModelPacker(keys, field.weights, field.transitions, settings);
  }

  private static void add(float[] sum, float[] weights, float share) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share * weights[i];
    }
  }
}
