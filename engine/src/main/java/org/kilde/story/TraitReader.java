package org.kilde.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.Article;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.name.Demonyms;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/** Reads an article's traits. Not for sharing between threads: it keeps its buffers. */
public final class TraitReader {
  private static final int HEAD_TOKENS = 70; // headline and first sentences
  private static final int SHORTEST_SKELETON = 3;

  private final LanguagePacks packs;
  private final StageConcepts stage;
  private final GramReader grams = new GramReader();
  private final Tokenizer tokenizer = new Tokenizer(Set.of());
  private final WordFolder folder = new WordFolder();
  private final StringBuilder folded = new StringBuilder();
  private final StringBuilder key = new StringBuilder();
  private final Map<Channel, KeyList> lists = new EnumMap<>(Channel.class);
  private final IntConsumer addGram = gram -> list(Channel.GRAM).add(gram);

  public TraitReader(LanguagePacks packs) {
    this.packs = packs;
    this.stage = StageConcepts.of(packs.shared());
    for (Channel channel : Channel.values()) {
      lists.put(channel, new KeyList());
    }
  }

  /** The same as {@link StoryLinker#read}. */
  public Traits read(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    LanguagePack pack = packs.packFor(article.language());
    lists.values().forEach(KeyList::clear);
    List<Token> tokens = tokens(article);
    readWords(tokens, pack, onStage(analyzed));
    readNames(analyzed, tokens, CommonWords.of(pack));
    analyzed.times().forEach(this::readTime);
    Map<Channel, Traits.Counted> channels = new EnumMap<>(Channel.class);
    lists.forEach((channel, list) -> channels.put(channel, list.count()));
    return new Traits(
        article.id(),
        title(article),
        article.published().date(),
        Hash.of(article.language().value()), // the same number in every run
        channels);
  }

  /** Where countries and well-known names stand: they say who and where, not what. */
  private static BitSet onStage(AnalyzedArticle analyzed) {
    BitSet places = new BitSet();
    for (Mention mention : analyzed.mentions()) {
      if (isKnown(analyzed.referents().get(mention.referent()))) {
        places.set(mention.span().start(), mention.span().end());
      }
    }
    return places;
  }

  /** True for what all the world knows; a city is known too, but news of it are few. */
  private static boolean isKnown(Referent referent) {
    return referent.known().isPresent() && !referent.known().get().startsWith("city:");
  }

  /** Its title, else the first block that is no navigation or byline. */
  private static String title(Article article) {
    return article
        .title()
        .or(() -> first(article, block -> block.role() == BlockRole.HEADLINE))
        .or(() -> first(article, block -> block.role().isStory()))
        .or(() -> first(article, block -> true))
        .orElse("");
  }

  private static Optional<String> first(Article article, Predicate<Block> which) {
    return article.blocks().stream()
        .filter(which)
        .findFirst()
        .map(block -> article.words(block.span()));
  }

  private List<Token> tokens(Article article) {
    List<Token> tokens = new ArrayList<>(article.words().length() / 5 + 8);
    for (Block block : article.blocks()) {
      if (block.role().isStory()) {
        tokenizer.tokenize(article.words(), block.span(), tokens);
      }
    }
    return tokens;
  }

  private void readWords(List<Token> tokens, LanguagePack pack, BitSet onStage) {
    CommonWords common = CommonWords.of(pack);
    ConceptLexicon lexicon = ConceptLexicon.of(pack);
    Demonyms demonyms = Demonyms.of(pack);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isNumber()) {
        readNumber(token.norm());
      } else if (token.isWord() && !common.contains(token.norm())) {
        if (!onStage.get(token.start()) && demonyms.country(token.norm()).isEmpty()) {
          readWord(token.norm());
        }
        boolean inHead = i < HEAD_TOKENS;
        lexicon.collect(tokens, i, concept -> readConcept(concept, inHead));
      }
    }
  }

  private void readConcept(String concept, boolean inHead) {
    if (stage.concepts().contains(concept)) {
      return;
    }
    int hash = Hash.of(concept);
    list(Channel.CONCEPT).add(hash);
    if (inHead) {
      list(Channel.KIND).add(hash);
    }
  }

  private void readWord(String word) {
    list(Channel.WORD).add(Hash.of(word));
    grams.read(word, addGram);
  }

  /** Digits without the marks between thousands; years are times, not numbers. */
  private void readNumber(String number) {
    key.setLength(0);
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      boolean separates = (c == '.' || c == ',' || c == '\'') && isGroup(number, i + 1);
      if (!separates) {
        key.append(c == ',' ? '.' : c);
      }
    }
    boolean isYear =
        key.length() == 4
            && (key.charAt(0) == '1' && key.charAt(1) == '9'
                || key.charAt(0) == '2' && key.charAt(1) == '0')
            && number.length() == 4;
    list(isYear ? Channel.DATE : Channel.NUMBER).add(Hash.of(key));
  }

  private static boolean isGroup(String number, int from) {
    int digits = 0;
    while (from + digits < number.length() && Character.isDigit(number.charAt(from + digits))) {
      digits++;
    }
    return digits == 3;
  }

  private void readNames(AnalyzedArticle analyzed, List<Token> tokens, CommonWords common) {
    if (analyzed.mentions().isEmpty()) {
      readCapitals(tokens, common);
      return;
    }
    for (Mention mention : analyzed.mentions()) {
      Referent referent = analyzed.referents().get(mention.referent());
      if (referent.entityClass() == EntityClass.PLACE) {
        list(Channel.PLACE).add(placeKey(referent));
      } else if (isKnown(referent)) {
        list(Channel.KNOWN).add(Hash.of(referent.known().get()));
      } else {
        readNames(analyzed, mention, common);
      }
    }
  }

  private void readNames(AnalyzedArticle analyzed, Mention mention, CommonWords common) {
    for (Token token : tokenizer.tokenize(analyzed.article().words(), mention.span())) {
      if (token.isWord() && token.isCapitalized() && !common.contains(token.norm())) {
        readName(token.norm());
      }
    }
  }

  private int placeKey(Referent place) {
    if (place.known().isEmpty()) {
      folder.fold(place.name(), folded);
      folder.key(folded, key);
      return Hash.of(key);
    }
    return Hash.of(place.known().get());
  }

  /** Words with a capital inside a sentence, when no names were found. */
  private void readCapitals(List<Token> tokens, CommonWords common) {
    Set<String> inside = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (isName(tokens.get(i), common) && !startsSentence(tokens, i)) {
        inside.add(tokens.get(i).norm());
      }
    }
    for (Token token : tokens) {
      if (token.isCapitalized() && inside.contains(token.norm())) {
        readName(token.norm());
      }
    }
  }

  private static boolean isName(Token token, CommonWords common) {
    return token.isWord() && token.isCapitalized() && !common.contains(token.norm());
  }

  private static boolean startsSentence(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    return before.isMark() && !before.is(',') && !before.is('(')
        || before.end() + 1 < tokens.get(at).start();
  }

  private void readName(String name) {
    folder.fold(name, folded);
    folder.key(folded, key);
    if (key.length() < 2) {
      return;
    }
    list(Channel.NAME).add(Hash.of(key));
    int skeleton = 1;
    for (int i = 1; i < key.length(); i++) {
      if ("aeiou".indexOf(key.charAt(i)) < 0) {
        key.setCharAt(skeleton++, key.charAt(i));
      }
    }
    if (skeleton > SHORTEST_SKELETON) {
      key.setLength(skeleton);
      list(Channel.NAME).add(Hash.of(key.append('~')));
    }
  }

  private void readTime(TimeExpression time) {
    if (time.value().length() >= 7 && Character.isDigit(time.value().charAt(0))) {
      list(Channel.DATE).add(Hash.of(time.value()));
    }
  }

  private KeyList list(Channel channel) {
    KeyList list = lists.get(channel);
    if (list == null) {
      throw new IllegalStateException("channels: found no list for " + channel + ".");
    }
    return list;
  }
}
