package shop;

/** The brands of the shop. */
public enum Brand {
  DRAY,
  NORTH;

  public String sheet() {
    return "The sheet of the brand " + name() + ".";
  }
}
