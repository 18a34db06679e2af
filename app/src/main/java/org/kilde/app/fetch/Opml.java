package org.kilde.app.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Lists of feeds as feed readers give and take them (OPML 2.0). */
public final class Opml {
  private Opml() {}

  /**
   * A feed of a list.
   *
   * @param address where the feed is
   */
  public record Outline(String address, Optional<String> title) {}

  /** The feeds of a list, folders opened; no entity of the file is followed. */
  public static List<Outline> read(byte[] bytes) throws IOException {
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    List<Outline> feeds = new ArrayList<>();
    for (Element each :
        Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser).select("outline[xmlurl]")) {
      String title = each.hasAttr("title") ? each.attr("title") : each.attr("text");
      feeds.add(
          new Outline(
              each.attr("xmlurl").strip(),
              Optional.of(title.strip()).filter(words -> !words.isEmpty())));
    }
    return feeds;
  }

  /** A list of feeds. */
  public static String write(List<Outline> feeds) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("opml");
      xml.writeAttribute("version", "2.0");
      xml.writeStartElement("head");
      xml.writeStartElement("title");
      xml.writeCharacters("Feeds");
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeStartElement("body");
      for (Outline each : feeds) {
        String title = clean(each.title().orElse(each.address()));
        xml.writeCharacters("\n");
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss");
        xml.writeAttribute("text", title);
        xml.writeAttribute("title", title);
        xml.writeAttribute("xmlUrl", clean(each.address()));
      }
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // a string takes all
    }
    return out.append('\n').toString();
  }

  /** Without characters that XML cannot hold. */
  private static String clean(String words) {
    return words.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ");
  }
}
