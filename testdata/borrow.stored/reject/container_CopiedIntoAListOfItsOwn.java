// a list of a class of its own keeps what it is made of, like any other
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class CopiedIntoAListOfItsOwn {
  private List<@Borrowed Frame> kept = new ArrayList<>();

  void keep(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    kept = new ArrayList<>(lent) {};
  }

  int count() {
    return kept.size();
  }
}

class Batch extends ArrayList<@Borrowed Frame> {
  Batch(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    super(lent);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
