package dev.custody.reports;

/**
 * The words of a violation, taken apart: a message of the catalogue ends with a sentence on how to
 * mend it.
 *
 * @param said what happened and why it matters, without a full stop
 * @param help how to mend it; empty where the message does not say
 */
public record Words(String said, String help) {
  private static final String FULL_STOP = ". ";

  /** Takes the words of a violation apart. */
  public static Words of(String words) {
    int end = words.lastIndexOf(FULL_STOP);
    return end < 0
        ? new Words(words, "")
        : new Words(words.substring(0, end), words.substring(end + FULL_STOP.length()));
  }
}
