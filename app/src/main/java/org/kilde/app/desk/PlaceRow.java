package org.kilde.app.desk;

/**
 * A place with how much is about it.
 *
 * @param articles that name it
 * @param latitude degrees north; NaN if not known
 * @param longitude degrees east; NaN if not known
 */
public record PlaceRow(EntityRef place, long articles, double latitude, double longitude) {
  public boolean hasPosition() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }
}
