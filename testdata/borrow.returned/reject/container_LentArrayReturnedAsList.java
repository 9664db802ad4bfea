// A list of what is in a lent array is returned, and nobody says whose loans it shows.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LentArrayReturnedAsList {
  List<@Borrowed Frame> all(@Borrowed Frame[] lent) {
    // :: error: [borrow.returned]
    return List.of(lent);
  }

  List<@Borrowed Frame> gathered(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>();
    all.addAll(lent);
    // :: error: [borrow.returned]
    return all;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
