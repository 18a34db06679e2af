package org.kilde.bench.story;

import java.io.*;
import java.nio.*;
import java.nio.file.*;
import java.util.*;
import org.kilde.analysis.Analyzer;
import org.kilde.language.*;
import org.kilde.story.Affinity;

final class Dump {
  public static void main(String[] a) throws Exception {
    Path folder = Path.of(a[0]);
    LanguagePacks packs = LanguagePacks.shipped();
    Analyzer an = new Analyzer(packs, LanguageGuesser.shipped());
    long t0 = System.nanoTime();
    if (!a[1].equals("cdt")) {
      List<Document> docs = new ArrayList<>(Document.read(folder.resolve("events.en.jsonl")));
      docs.sort(Comparator.comparing((Document d) -> d.field("date")));
      Affinity f = new Affinity(packs);
      for (Document d : docs) f.add(d.analyze(an));
      System.out.println("analysis s " + (System.nanoTime() - t0) / 1e9);
      try (DataOutputStream o =
              new DataOutputStream(new BufferedOutputStream(new FileOutputStream("/tmp/ev.bin")));
          PrintWriter w = new PrintWriter("/tmp/ev.txt")) {
        for (Document d : docs)
          w.println(
              d.field("cluster")
                  + "\t"
                  + d.field("date").substring(0, 10)
                  + "\t"
                  + d.field("title"));
        for (int i = 0; i < docs.size(); i++)
          for (int j = 0; j < docs.size(); j++)
            for (double x : f.signals(i, j)) o.writeFloat((float) x);
      }
    }
    if (!a[1].equals("ev")) {
      List<Document> docs =
          new ArrayList<>(
              Document.read(folder.resolve("cdt.da-en-de-es.jsonl")).stream()
                  .filter(d -> List.of("da", "en", "de", "es").contains(d.field("lang")))
                  .toList());
      Affinity f = new Affinity(packs);
      for (Document d : docs) f.add(d.analyze(an, d.field("id"), LinkStories.half(d)));
      try (DataOutputStream o =
              new DataOutputStream(new BufferedOutputStream(new FileOutputStream("/tmp/cdt.bin")));
          PrintWriter w = new PrintWriter("/tmp/cdt.txt")) {
        for (Document d : docs) w.println(d.field("cluster") + "\t" + d.field("lang"));
        for (int i = 0; i < docs.size(); i++)
          if (docs.get(i).field("lang").equals("da"))
            for (int j = 0; j < docs.size(); j++)
              if (!docs.get(j).field("lang").equals("da"))
                for (double x : f.signals(i, j)) o.writeFloat((float) x);
      }
    }
  }
}
