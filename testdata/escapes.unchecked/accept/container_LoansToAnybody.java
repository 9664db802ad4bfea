// A list of plain words, or of loans that are only counted, has nothing that may escape.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class LoansToAnybody {
  static long split(List<String> words) {
    return words.spliterator().estimateSize();
  }

  static int count(List<@Borrowed Frame> lent) {
    return lent.size();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
