package org.kilde.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Makes an article of a saved web page: text with block roles, dates, writers, notes. */
public final class PageCleaner {
  private final PageWords words;
  private final Months months;

  /** Compiles the words once; the cleaner may be used by several threads. */
  public PageCleaner(PageWords words) {
    this.words = words;
    this.months = new Months(words);
  }

  /**
   * Cleans a page from its bytes.
   *
   * @param declared the charset the transport named, such as a response header's
   */
  public Page clean(byte[] bytes, Optional<String> url, Optional<String> declared) {
    PageDecoder.Decoded decoded = PageDecoder.decode(Hollow.out(bytes), declared);
    return new Reading(decoded.text(), url, decoded.warning(), ScriptDates.of(bytes)).page();
  }

  /** Cleans a page that has been decoded already. */
  public Page clean(String html, Optional<String> url) {
    return new Reading(html, url, Optional.empty(), ScriptDates.of(html)).page();
  }

  /** Every strip with what became of it: for measuring and for "why?". */
  public List<String> explain(String html, Optional<String> url) {
    return new Reading(html, url, Optional.empty(), ScriptDates.of(html)).explain();
  }

  /** Every date the page gives for itself, best first. */
  public List<String> explainDates(byte[] bytes, Optional<String> url) {
    String html = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    return new Reading(html, url, Optional.empty(), ScriptDates.of(html))
        .dates().stream().map(Object::toString).toList();
  }

  /** One page on its way. */
  private final class Reading {
    private final Optional<String> warning;
    private final Document document;
    private final PageTree tree;
    private final MetaTags meta;
    private final JsonLd data;
    private final Titles.Title title;
    private final ArticleFinder.Found found;
    private final PageFacts facts;
    private final Optional<String> address;
    private final ScriptDates scripts;

    Reading(String html, Optional<String> url, Optional<String> warning, ScriptDates scripts) {
      this.warning = warning;
      this.scripts = scripts;
      document = Parser.htmlParser().parseInput(html, url.orElse(""));
      tree = PageTree.read(document, words);
      meta = MetaTags.read(tree.index);
      data = JsonLd.read(tree.index);
      title = Titles.find(tree, meta, data.findArticle());
      found = new ArticleFinder(tree, title.strip()).find();
      facts = new PageFacts(tree.index, meta, data, words);
      address = url.or(facts::canonical);
    }

    List<DateCandidate> dates() {
      DateText reader = new DateText(months, facts.isMonthFirst(address));
      return new DateFinder(words, reader, scripts).all(tree, found, title, meta, data, address);
    }

    List<Selector.Chosen> chosen(BiConsumer<Strip, String> left) {
      return new Selector(words, found, title.strip(), left).select(tree.strips);
    }

    Page page() {
      PageText text = new PageText(chosen((_, _) -> {}), data, !tree.strips.isEmpty());
      List<DateCandidate> dates = dates();
      Optional<Dated> published = dates.stream().findFirst().map(DateCandidate::dated);
      List<Conflict> conflicts = new ArrayList<>(title.conflicts());
      conflicts.addAll(DateFinder.conflicts(dates));
      List<Note> notes = new ArrayList<>();
      warning.ifPresent(words -> notes.add(new Note(Note.Kind.ENCODING, words)));
      notes.addAll(new Notices(words, data).find(tree, found));
      notes.addAll(text.notes());
      return new Page(
          text.text(),
          text.blocks(),
          title.text(),
          new Authors(words, facts.notNames(address)).find(tree, found, title, meta, data),
          published,
          DateFinder.modified(dates, published),
          facts.outlet(),
          facts.canonical(),
          facts.language(),
          facts.section(),
          facts.tags(),
          notes,
          new Kinds(words, data).of(tree, found, title, text),
          conflicts);
    }

    List<String> explain() {
      java.util.Map<Strip, String> fate = new java.util.IdentityHashMap<>();
      chosen(fate::put).forEach(c -> fate.put(c.strip(), c.role().name()));
      List<String> out = new ArrayList<>();
      out.add(
          "ARTICLE "
              + PagePath.of(found.box().element)
              + " ignored "
              + found.ignored()
              + " title "
              + title.text());
      for (Strip strip : tree.strips) {
        out.add(
            fate.getOrDefault(strip, "outside")
                + "\t"
                + strip.kind()
                + " "
                + Integer.toBinaryString(strip.marks())
                + "\t"
                + PagePath.of(strip.element())
                + "\t"
                + strip.text());
      }
      return out;
    }
  }
}
