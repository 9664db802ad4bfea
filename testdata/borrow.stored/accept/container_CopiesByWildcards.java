// what is kept has none of the loans that were lent: a list or array of as many, or one of this body
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class CopiesByWildcards {
  private List<@Borrowed Frame> kept = new ArrayList<>();

  void sized(List<@Borrowed Frame> lent) {
    kept = new ArrayList<>(lent.size());
  }

  void made(List<@Borrowed Frame> lent, boolean isSmall) {
    List<@Borrowed Frame> one = made(lent);
    List<@Borrowed Frame> other = one;
    if (isSmall) {
      one = other;
    }
    kept = one;
  }

  static Runnable counted(List<@Borrowed Frame> lent) {
    int[] lengths = lengthsOf(lent);
    return () -> System.out.println(lengths.length);
  }

  static int ownCopy(@Borrowed Frame[] lent, @Borrowed Frame[] others) {
    @Borrowed Frame[] mine = lent.clone();
    System.arraycopy(others, 0, mine, 0, 1);
    return mine[0].length();
  }

  static int ownRows(List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> mine = new ArrayList<>(Collections.nCopies(2, lent));
    return mine.size();
  }

  private static List<@Borrowed Frame> made(List<@Borrowed Frame> lent) {
    return new ArrayList<>(lent.size());
  }

  private static int[] lengthsOf(List<@Borrowed Frame> lent) {
    return new int[lent.size()];
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
