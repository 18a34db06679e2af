/** Kilde's engine: text in, evidence out. Pure functions; no web, no store, no network. */
module org.kilde.engine {
  requires transitive org.jspecify;
  requires com.ibm.icu;

  exports org.kilde.text;
  exports org.kilde.language;
  exports org.kilde.article;
  exports org.kilde.annotation;
  exports org.kilde.number;
  exports org.kilde.time;
  exports org.kilde.figure;
  exports org.kilde.name;
  exports org.kilde.statement;
  exports org.kilde.analysis;
  exports org.kilde.entity;
  exports org.kilde.lineage;
  exports org.kilde.story;
  exports org.kilde.finding;
  exports org.kilde.run;
}
