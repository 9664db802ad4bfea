package dev.custody.cli;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds the rule keys that somebody who mistyped one may have meant. */
final class NearestKeys {
  private static final int MOST_SHOWN = 3;

  private NearestKeys() {}

  /**
   * Returns the keys like {@code asked}, the likest first, at most three; none when nothing is like
   * it.
   *
   * <p>A key counts as like when a third of its letters or fewer differ, or when both share a word.
   */
  static List<String> of(String asked, Collection<String> keys) {
    return keys.stream()
        .filter(key -> distance(asked, key) * 3 <= key.length() || shareWord(asked, key))
        .sorted(comparingInt((String key) -> distance(asked, key)))
        .limit(MOST_SHOWN)
        .toList();
  }

  private static boolean shareWord(String asked, String key) {
    List<String> words = List.of(key.split("\\.", -1));
    return Arrays.stream(asked.split("[.\\-_ ]", -1))
        .anyMatch(word -> word.length() > 2 && words.contains(word));
  }

  /**
   * Returns how many letters must be put in, taken out or changed to make one word of the other.
   */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
