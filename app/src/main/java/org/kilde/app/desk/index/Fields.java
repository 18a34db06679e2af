package org.kilde.app.desk.index;

import org.apache.lucene.facet.FacetsConfig;

/** Names of the index's fields. */
final class Fields {
  static final String ID = "id";
  static final String DAY = "day";
  static final String LANGUAGE = "language";
  static final String OUTLET = "outlet";
  static final String MONTH = "month";
  static final String PLACE = "place";
  static final String PERSON = "person";

  private Fields() {}

  static String text(String language) {
    return "text_" + language;
  }

  static String title(String language) {
    return "title_" + language;
  }

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(PLACE, true);
    config.setMultiValued(PERSON, true);
    for (String dimension : new String[] {LANGUAGE, OUTLET, MONTH, PLACE, PERSON}) {
      config.setDrillDownTermsIndexing(dimension, FacetsConfig.DrillDownTermsIndexing.NONE);
    }
    return config;
  }
}
