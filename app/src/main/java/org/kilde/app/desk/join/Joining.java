package org.kilde.app.desk.join;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.finding.DigestMaker;
import org.kilde.language.LanguagePacks;
import org.kilde.story.TraitReader;
import org.kilde.story.Traits;

/** Makes what joining needs of articles before their turn comes; safe for several threads. */
public final class Joining {
  private final LanguagePacks packs;
  private final Queue<Tools> idle = new ConcurrentLinkedQueue<>();

  public Joining(LanguagePacks packs) {
    this.packs = packs;
  }

  /** What one thread at a time works with. */
  private record Tools(DigestMaker digests, TraitReader traits) {}

  /**
   * An article ready to be joined.
   *
   * @param packed what the store keeps of it
   */
  public record Ready(Traits traits, byte[] packed) {}

  public Ready prepare(AnalyzedArticle read) {
    Joinable joinable = make(read);
    return new Ready(joinable.traits(), joinable.pack());
  }

  Joinable make(AnalyzedArticle read) {
    Tools lent = idle.poll();
    Tools tools = lent == null ? new Tools(new DigestMaker(packs), new TraitReader(packs)) : lent;
    try {
      return new Joinable(tools.digests().digest(read), tools.traits().read(read));
    } finally {
      idle.add(tools);
    }
  }
}
